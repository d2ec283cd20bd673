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

    internal static ChosenProgramme Load(string? file) => file is null
        ? new Found(HandOutReader.Read(BuiltInHandOuts.All[BuiltIn]).Programme)
        : HandOutFile.Load(file) switch
        {
            Loading.LoadedText loaded => Read(loaded),
            Loading.CannotRead problem => new NotFound(problem.Sentence),
            _ => throw new InvalidOperationException("Every outcome of loading is handled."),
        };

    private static ChosenProgramme Read(Loading.LoadedText loaded)
    {
        var programme = HandOutReader.Read(loaded.Text).Programme;
        return programme.Exercises.Count > 0 ? new Found(programme) : new NotFound($"{loaded.Name} holds no routine.");
    }
}
