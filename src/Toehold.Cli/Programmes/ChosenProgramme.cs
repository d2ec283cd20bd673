using Toehold.Programmes;
using Toehold.Reading;

namespace Toehold.Cli.Programmes;

/// <summary>The programme that a command is about: a hand-out file, or the built-in one.</summary>
internal abstract record ChosenProgramme
{
    private const string BuiltIn = "five-foot-exercises";

    private ChosenProgramme()
    {
    }

    internal sealed record Found(Programme Programme) : ChosenProgramme;

    internal sealed record NotFound(string Sentence) : ChosenProgramme;

    internal static ChosenProgramme Load(string? file)
    {
        var programme = HandOutReader.Read(BuiltInHandOuts.All[BuiltIn]).Programme;
        return new Found(programme);
    }
}
