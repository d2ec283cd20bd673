using Toehold.Figures;
using Toehold.Programmes;

namespace Toehold.Web.Features.Figures;

/// <summary>Where an exercise's drawing is served.</summary>
public static class FigureAddress
{
    public static string Of(Exercise exercise) => $"/figures/{FigureLibrary.For(exercise).Key}.svg";
}
