namespace Toehold.Reading;

/// <summary>Names what is doubtful about each exercise: vague, missing, contradictory or unlikely amounts.</summary>
internal sealed class DoubtReader(Tokens tokens)
{
    private const double MostCounts = 200;
    private const double MostSeconds = 3600;

    private static readonly Slot[] Amounts = [Slot.Sets, Slot.Reps, Slot.Hold, Slot.Breaths, Slot.Duration];

    public List<Finding> Read(List<Draft> drafts)
    {
        var findings = new List<Finding>();
        if (drafts.Count == 0)
        {
            findings.Add(new Finding(FindingCodes.NoRoutine, DoubtSentences.NoRoutine, default));
        }

        foreach (var draft in drafts)
        {
            Read(draft, findings);
        }

        return [.. findings.DistinctBy(finding => (finding.Code, finding.Message, finding.Span)).OrderBy(finding => finding.Span.Start)];
    }

    private void Read(Draft draft, List<Finding> findings)
    {
        var name = Names.Of(tokens, draft.Name);
        foreach (var (code, slot, phrase) in draft.Dose.Doubts)
        {
            Add(code, code == FindingCodes.Contradiction ? DoubtSentences.Contradiction(name, slot, Words(phrase)) : DoubtSentences.Conditional(name, Words(phrase)), phrase);
        }

        foreach (var slot in Enum.GetValues<Slot>())
        {
            if (draft.Dose[slot] is not { } filled)
            {
                continue;
            }

            if (filled.IsVague)
            {
                Add(slot == Slot.Often ? FindingCodes.VagueFrequency : FindingCodes.VagueAmount, DoubtSentences.Vague(name, slot, Words(filled.From)), filled.From);
            }
            else if (IsUnlikely(slot, filled))
            {
                Add(FindingCodes.UnlikelyAmount, DoubtSentences.Unlikely(name, Words(filled.From)), filled.From);
            }
        }

        Missing(draft, name, findings);

        void Add(string code, string message, Phrase phrase) => findings.Add(new Finding(code, message, tokens.Span(phrase.First, phrase.Last)));
    }

    private void Missing(Draft draft, string name, List<Finding> findings)
    {
        var place = tokens.Span(draft.Name.First, draft.Name.Last);
        if (!Array.Exists(Amounts, slot => draft.Dose[slot] is not null))
        {
            findings.Add(new Finding(FindingCodes.NoDose, DoubtSentences.NoDose(name), place));
        }
        else if (draft.Dose[Slot.Hold] is null && draft.Dose[Slot.Breaths] is null && Hold(draft) is >= 0 and var at)
        {
            findings.Add(new Finding(FindingCodes.HoldWithoutDuration, DoubtSentences.Hold(name), tokens.Span(at, at + 1)));
        }
    }

    /// <summary>The word "hold" at the start of an order, or -1.</summary>
    private int Hold(Draft draft)
    {
        for (var i = draft.First; i < draft.Last; i++)
        {
            var next = tokens[i + 1];
            var isOrder = i == draft.First || tokens[i - 1].Kind is TokenKind.Stop or TokenKind.Comma || tokens.Is(i - 1, WordClass.Joiner);
            if (isOrder && tokens[i] is { Word: { Lemma: "hold", Inflected: false } } && (next.Kind is TokenKind.Stop or TokenKind.Comma || next.Is(WordClass.Joiner) || next.Word.Lemma is "it" or "this" or "there"))
            {
                return i;
            }
        }

        return -1;
    }

    private static bool IsUnlikely(Slot slot, DoseBuilder.Filled filled)
    {
        var most = Math.Max(filled.Min ?? 0, filled.Max ?? 0);
        return slot switch
        {
            Slot.Hold or Slot.Duration or Slot.Rest => most > MostSeconds,
            Slot.Side => false,
            _ => most > MostCounts || most == 0,
        };
    }

    private string Words(Phrase phrase) => tokens.Span(phrase.First, phrase.Last).Of(tokens.Text).ReplaceLineEndings(" ");
}
