using Toehold.Sessions;
using Toehold.Storage;
using Toehold.Web.Features.Levels;
using Toehold.Web.Features.Practices;
using Toehold.Web.Features.Programmes;

namespace Toehold.Web.Features.Today;

/// <summary>Decides where the person stands in each programme; a decision that is new is kept as an entry before anyone sees it.</summary>
public sealed class LevelDecisions(EntryHistory history, EntryIntake intake, LevelBook book)
{
    private const int SessionsBack = 60;
    private const int MostTries = 5;

    /// <summary>The programmes, each at the person's level.</summary>
    /// <param name="person">Who, and when.</param>
    /// <param name="programmes">Theirs.</param>
    /// <param name="lately">What happened on the last days.</param>
    /// <param name="holding">What holds; where the safety answers are missing or close the programme, nothing is kept.</param>
    /// <param name="cancellation">Ends the work.</param>
    public async Task<IReadOnlyList<ShelfProgramme>> Of(
        PersonInTime person, IReadOnlyList<ShelfProgramme> programmes, IReadOnlyCollection<HeardDay> lately, Holding holding, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(holding);
        ArgumentNullException.ThrowIfNull(person);
        ArgumentNullException.ThrowIfNull(programmes);
        var outcomes = OutcomesHeard.Of(lately, person.Today);
        for (var tries = 1; ; tries++)
        {
            var (decided, news) = await Decide(person, programmes, outcomes, holding, cancellation);
            if (news.Count == 0 || holding.Safety is null or { ClosesTheProgramme: true } || tries == MostTries || await Keep(person.Practice, news, cancellation))
            {
                return decided;
            }

            holding = await Holding.Read(history, person.Practice, cancellation) with { Safety = holding.Safety };
        }
    }

    private async Task<(IReadOnlyList<ShelfProgramme> Decided, List<Entry> News)> Decide(
        PersonInTime person,
        IReadOnlyList<ShelfProgramme> programmes,
        ILookup<(Guid Programme, int Exercise), HeardOutcome> outcomes,
        Holding holding,
        CancellationToken cancellation)
    {
        var (practice, now, today) = (person.Practice, person.Now, person.Today);
        var safety = holding.Safety ?? SafetyAnswers.From([]);
        var standings = await book.Read(practice, holding, [.. programmes.Select(programme => programme.Id)], now, today, cancellation);
        var rests = programmes.Any(programme => standings.NewestOf(programme.Id) is not null && !outcomes.Any(outcome => outcome.Key.Programme == programme.Id));
        var ends = rests ? await history.RecentSessions(practice, SessionsBack, cancellation) : [];
        var decided = new List<ShelfProgramme>();
        var news = new List<Entry>();
        foreach (var programme in programmes)
        {
            var handOut = programme.Reading.Programme;
            var standing = standings.Decide(programme.Id, handOut, outcomes, OutcomesHeard.LastOf(ends, programme.Id), safety, today);
            decided.Add(programme with { Levels = new ProgrammeLevels(handOut, standing, safety) });
            if (!standing.SequenceEqual(standings.Of(programme.Id, handOut)))
            {
                news.AddRange(LevelBook.Write(practice, programme.Id, standings.NewestOf(programme.Id), standing, now, today));
            }
        }

        return (decided, news);
    }

    /// <summary>False where another server has decided meanwhile: then the decision is to be made from what it has written.</summary>
    private async Task<bool> Keep(Guid practice, List<Entry> news, CancellationToken cancellation) => await intake.Append(practice, news, cancellation) switch
    {
        AppendResult.Saved { Problems.Count: 0 } saved => saved.Conflicts.Count == 0,
        AppendResult.Unavailable away => throw new NotKeptException(away.Sentence),
        var result => throw new InvalidOperationException($"A decision was not kept: {result}"),
    };
}
