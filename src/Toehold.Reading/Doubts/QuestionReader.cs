using System.Globalization;
using Toehold.Programmes;

namespace Toehold.Reading;

/// <summary>Finds the places that two readings are fair to, and asks about them.</summary>
internal sealed class QuestionReader(Tokens tokens)
{
    public List<Question> Read(List<Draft> drafts)
    {
        var questions = new List<Question>();
        for (var i = 0; i < drafts.Count; i++)
        {
            var asked = SetsOrHolds(drafts[i], i) ?? SetsOrSessions(drafts[i], i);
            questions.AddRange(asked is null ? [] : [asked]);
            questions.AddRange(HoldOrDuration(drafts[i], i) is { } timed ? [timed] : []);
            questions.AddRange(Amounts(drafts[i], i));
        }

        return questions;
    }

    /// <summary>"Hold for 5 seconds. Do 10 sets.": sets of one hold each, or ten holds.</summary>
    private Question? SetsOrHolds(Draft draft, int exercise)
    {
        var dose = draft.Dose.ToDose();
        if (dose.Sets is not { Far: > 1 } sets || dose.Hold is null || dose.Reps is not null || draft.Dose[Slot.Sets]!.From is not { } from || tokens.Has(from.First, from.Last, WordClass.Group) || IsCrossed(from))
        {
            return null;
        }

        return Ask("sets-or-holds", draft, exercise, from, $"{sets} sets of one hold, or {sets} holds?",
            [new("sets", $"{sets} sets of one hold", dose), new("reps", $"{sets} holds", dose with { Sets = null, Reps = sets })],
            "The text says sets.");
    }

    /// <summary>"Repeat 10 times. Do this 3 times.": three sets, or three times a day.</summary>
    private Question? SetsOrSessions(Draft draft, int exercise)
    {
        var dose = draft.Dose.ToDose();
        if (dose.Sets is not { } sets || dose.Reps is null || dose.PerDay is not null || draft.Dose[Slot.Sets]!.From is not { Slot: Slot.Reps } from)
        {
            return null;
        }

        return Ask("sets-or-sessions", draft, exercise, from, $"{sets} sets one after the other, or {sets} times a day?",
            [new("sets", $"{sets} sets", dose), new("perDay", $"{sets} times a day", dose with { Sets = null, PerDay = sets })],
            "The text names no day.");
    }

    /// <summary>A bare time whose exercise names neither keeping still nor moving.</summary>
    private Question? HoldOrDuration(Draft draft, int exercise)
    {
        var dose = draft.Dose.ToDose();
        if (dose.Hold is { } hold && dose.Duration is null && draft.Dose[Slot.Hold]!.From is { Slot: Slot.Time } held && IsOpen(draft))
        {
            return Ask("hold-or-duration", draft, exercise, held, $"Kept still for {Time(hold)}, or moved for {Time(hold)}?",
                [new("hold", $"held for {Time(hold)}", dose), new("duration", $"moved for {Time(hold)}", dose with { Hold = null, Duration = hold })],
                "A short time with no word for moving is most often a hold.");
        }

        if (dose.Duration is { } time && dose.Hold is null && draft.Dose[Slot.Duration]!.From is { Slot: Slot.Time } moved && IsOpen(draft))
        {
            return Ask("hold-or-duration", draft, exercise, moved, $"Moved for {Time(time)}, or kept still for {Time(time)}?",
                [new("duration", $"moved for {Time(time)}", dose), new("hold", $"held for {Time(time)}", dose with { Duration = null, Hold = time })],
                "A movement, or a long time, is most often gone on with.");
        }

        return null;
    }

    /// <summary>Two different amounts for one slot.</summary>
    private IEnumerable<Question> Amounts(Draft draft, int exercise)
    {
        var dose = draft.Dose.ToDose();
        foreach (var (code, slot, phrase) in draft.Dose.Doubts)
        {
            if (code != FindingCodes.Contradiction || slot is not (Slot.Sets or Slot.Reps) || (phrase.Min is null && phrase.Max is null))
            {
                continue;
            }

            var other = Amount.Between(phrase.Min, phrase.Max);
            if ((slot == Slot.Sets ? dose.Sets : dose.Reps) is { } kept && kept != other)
            {
                var noun = slot == Slot.Sets ? "sets" : "repetitions";
                yield return Ask("two-amounts", draft, exercise, phrase, $"{kept} {noun}, or {other}?",
                    [new("first", $"{kept} {noun}", dose), new("other", $"{other} {noun}", slot == Slot.Sets ? dose with { Sets = other } : dose with { Reps = other })],
                    "It is said first.");
            }
        }
    }

    private bool IsOpen(Draft draft) =>
        !tokens.Has(draft.Name.First, draft.Name.Last, WordClass.Still | WordClass.Posture | WordClass.Keep | WordClass.Motion | WordClass.Moved);

    private bool IsCrossed(Phrase phrase) => tokens.Is(phrase.Last, TokenKind.Cross) || tokens.Is(phrase.First - 1, TokenKind.Cross) || tokens.Is(phrase.First, TokenKind.Cross);

    private Question Ask(string kind, Draft draft, int exercise, Phrase phrase, string sentence, ValueList<Answer> answers, string why)
    {
        var span = tokens.Span(phrase.First, phrase.Last);
        var key = $"{kind}/{Names.Of(tokens, draft.Name)}/{span.Of(tokens.Text).ReplaceLineEndings(" ")}".ToLowerInvariant();
        return new Question(key, exercise, sentence, span, answers, answers[0], why);
    }

    private static string Time(Amount amount)
    {
        var minutes = amount.Gentle >= 60 && amount.Gentle % 60 == 0 && amount.Far % 60 == 0;
        var shown = minutes ? Amount.Between(amount.Min / 60, amount.Max / 60) : amount;
        var unit = (minutes, shown.Far == 1) switch { (true, true) => "minute", (true, false) => "minutes", (false, true) => "second", _ => "seconds" };
        return string.Create(CultureInfo.InvariantCulture, $"{shown} {unit}");
    }
}
