namespace Toehold.Reading;

/// <summary>Describes a line that may begin an exercise by numbers: its label, what is said below it, its place, and the text.</summary>
internal sealed class StartFeatures
{
    private const WordClass Function = WordClass.Article | WordClass.Preposition | WordClass.Pronoun | WordClass.Joiner | WordClass.Auxiliary;
    private const WordClass Movement = WordClass.Moved | WordClass.Still | WordClass.Motion | WordClass.Act;
    private const int Reach = 40;
    private const int High = 3;
    private const int LongTail = 12;
    private const int Early = 3;
    private const float Rare = 20;
    private const float Common = 4;
    private const int ManyDoses = 4;
    private const int ManyOrders = 2;
    private const float Most = 10;
    private const float MostForeign = 5;
    private readonly Tokens tokens;
    private readonly List<LineReading> lines;
    private readonly Evidence evidence;
    private readonly SegmentEnds over;
    private readonly int[] above;
    private float[] text = [];

    public StartFeatures(Tokens tokens, List<LineReading> lines, Evidence evidence, SegmentEnds over)
    {
        (this.tokens, this.lines, this.evidence, this.over) = (tokens, lines, evidence, over);
        above = new int[lines.Count];
        Headings();
        OfText();
    }

    /// <summary>The last line below a line that still belongs to it, if it begins an exercise, and one more.</summary>
    public int End(int line)
    {
        var i = line + 1;
        var last = Math.Min(lines.Count, line + Reach);
        while (i < last && !Styles.AreAlike(lines[line], lines[i]) && !over.Are(line, i))
        {
            i++;
        }

        return i;
    }

    public void Describe(int at, int end, Span<float> into)
    {
        into.Clear();
        var (reading, line, label) = (lines[at], lines[at].Line, lines[at].Label);
        into[(int)StartFeature.LabelNone + (int)label.Kind] = 1;
        into[(int)StartFeature.MarkerNone + (int)line.Marker] = 1;
        OfLabel(label, into);
        OfName(reading, into);
        OfLine(at, into);
        Below(at, end, into);
        Under(above[at], into);
        text.CopyTo(into[(int)StartFeature.TextDose..]);
        Together(into);
    }

    private void OfLabel(Label label, Span<float> into)
    {
        var words = 0;
        for (var i = label.First; i < label.Last; i++)
        {
            ref readonly var token = ref tokens[i];
            if (token.Kind == TokenKind.Number)
            {
                into[(int)StartFeature.Number]++;
                words++;
            }

            Mark(into, StartFeature.Broken, token.Kind is TokenKind.Comma or TokenKind.Stop or TokenKind.Semicolon);
            if (token.Kind != TokenKind.Word)
            {
                continue;
            }

            words++;
            Count(into, StartFeature.Body, token.Is(WordClass.Body));
            Count(into, StartFeature.Kit, token.Is(WordClass.Kit));
            Count(into, StartFeature.Position, token.Is(WordClass.Position));
            Count(into, StartFeature.Moved, token.Is(WordClass.Moved | WordClass.Still));
            Count(into, StartFeature.Acts, token.Is(WordClass.Act | WordClass.Motion));
            Count(into, StartFeature.Posture, token.Is(WordClass.Posture | WordClass.Keep));
            Count(into, StartFeature.Direction, token.Is(WordClass.Direction));
            Count(into, StartFeature.Function, token.Is(Function));
            Count(into, StartFeature.Unknown, token.Word.Class == WordClass.None && token.Word.Role == WordRole.None && token.Word.Unit == Unit.None);
            Count(into, StartFeature.Foreign, token.Is(WordClass.Foreign | WordClass.Report));
            Mark(into, StartFeature.Known, KnownNames.Length(tokens, i, label.Last) > 1);
            Mark(into, StartFeature.Movement, token.Is(Movement));
            Mark(into, StartFeature.Auxiliary, token.Is(WordClass.Auxiliary));
            Mark(into, StartFeature.Past, token.Is(WordClass.Past));
            Mark(into, StartFeature.Own, token.Is(WordRole.Own));
            Mark(into, StartFeature.Negation, token.Is(WordClass.Negation));
            Mark(into, StartFeature.General, token.Is(WordClass.General));
            Mark(into, StartFeature.Exercise, token.Is(WordClass.Exercise));
            Mark(into, StartFeature.Object, i > label.First && token.Is(WordClass.Pronoun | WordClass.Article));
        }

        for (var i = (int)StartFeature.Body; i <= (int)StartFeature.Number; i++)
        {
            into[i] /= Math.Max(words, 1);
        }

        into[(int)(words < 2 ? StartFeature.OneWord : words < 3 ? StartFeature.TwoWords : words < 5 ? StartFeature.FewWords : words < 8 ? StartFeature.SomeWords : StartFeature.ManyWords)] = label.Kind == LabelKind.None ? 0 : 1;
    }

    private void OfName(LineReading reading, Span<float> into)
    {
        var label = reading.Label;
        if (label.Kind == LabelKind.None)
        {
            label = label with { First = reading.Line.First, Last = reading.Line.Last };
        }

        ref readonly var first = ref tokens[label.First];
        ref readonly var last = ref tokens[label.Last - 1];
        Mark(into, StartFeature.FirstOrder, first.IsBase(WordClass.Act | WordClass.Motion) && label.Words > 2);
        Mark(into, StartFeature.FirstStep, first.IsBase(WordClass.Step | WordClass.Keep | WordClass.Rest | WordClass.Repeat | WordClass.Posture | WordClass.Swap) && label.Words > 1);
        Mark(into, StartFeature.FirstFunction, first.Is(WordClass.Article | WordClass.Pronoun | WordClass.Joiner | WordClass.Auxiliary | WordClass.Condition | WordClass.Negation | WordClass.Time));
        Mark(into, StartFeature.FirstPreposition, first.Is(WordClass.Preposition));
        Mark(into, StartFeature.FirstInflected, first.Word.Inflected);
        Mark(into, StartFeature.LastMoved, last.Is(WordClass.Moved | WordClass.Still));
        Mark(into, StartFeature.LastBody, last.Is(WordClass.Body));
        Mark(into, StartFeature.LastExercise, last.Is(WordClass.Exercise | WordClass.General));
        Mark(into, StartFeature.Titled, label.Words > 1 && tokens.IsUpper(label.First) && tokens.IsUpper(label.Last - 1));
        Mark(into, StartFeature.Capitals, label.Words > 0 && tokens.Written(label.First) is { Length: > 1 } written && written.IndexOfAnyInRange('a', 'z') < 0);
        Mark(into, StartFeature.Question, tokens.Written(reading.Line.Last - 1) is "?");
        Mark(into, StartFeature.Colon, tokens.Is(reading.Line.Last - 1, TokenKind.Colon));
        Mark(into, StartFeature.Nameless, reading.Label.Kind == LabelKind.None || NameScorer.IsEmpty(tokens, label.First, label.Last));
        into[(int)(reading.Name >= High ? StartFeature.NameHigh : reading.Name >= 0 ? StartFeature.NameFair : StartFeature.NameLow)] = 1;
    }

    private void OfLine(int at, Span<float> into)
    {
        var (reading, line) = (lines[at], lines[at].Line);
        var tail = line.Last - Math.Max(reading.Label.Body, line.First);
        Mark(into, StartFeature.Dosed, reading.Doses > 0);
        Mark(into, StartFeature.Ordered, reading.Orders > 0);
        Mark(into, StartFeature.Tail, tail > 0);
        Mark(into, StartFeature.LongTail, tail > LongTail);
        Mark(into, StartFeature.AfterBlank, line.AfterBlank);
        Mark(into, StartFeature.Indented, line.Indent > 1);
        Mark(into, StartFeature.HighHeading, line is { Marker: Marker.Heading, Number: 1 });
        Mark(into, StartFeature.LowHeading, line is { Marker: Marker.Heading, Number: > 2 });
        Mark(into, StartFeature.Page, reading.IsPage);
        Mark(into, StartFeature.Meta, reading.IsMeta);
        Mark(into, StartFeature.Aside, evidence.IsAside(at));
        Mark(into, StartFeature.Steps, evidence.HasSteps(at));
        Mark(into, StartFeature.Title, evidence.IsTitle(at));
        Mark(into, StartFeature.Group, Scope.IsGroup(tokens, reading));
        Mark(into, StartFeature.Repeated, evidence.Repeats(at) > 2);
        Mark(into, StartFeature.Money, Gate.HasMoney(tokens, line.First, line.Last));
        Mark(into, StartFeature.Early, at < Early);
        Mark(into, StartFeature.RightBelowHeading, at > 0 && lines[at - 1].Line.Marker == Marker.Heading);
        Mark(into, StartFeature.RightBelowWhole, at > 0 && lines[at - 1] is { Line.Marker: Marker.None, Label.Kind: LabelKind.Whole or LabelKind.Bold } && reading.Label.Kind != lines[at - 1].Label.Kind);
    }

    private void Below(int at, int end, Span<float> into)
    {
        var (doses, orders, moves) = (evidence.Doses(at, end), evidence.Orders(at, end), evidence.Moves(at, end));
        Mark(into, StartFeature.DosesBelow, doses > 0);
        Mark(into, StartFeature.ManyDosesBelow, doses > ManyDoses);
        Mark(into, StartFeature.OrdersBelow, orders > 0);
        Mark(into, StartFeature.ManyOrdersBelow, orders > ManyOrders);
        into[(int)StartFeature.MovesBelow] = Math.Min(moves, Most) / Most;
        into[(int)StartFeature.ForeignBelow] = Math.Min(evidence.Foreign(at, end), MostForeign) / MostForeign;
        Mark(into, StartFeature.AloneBelow, end == at + 1);
        into[(int)StartFeature.LinesBelow] = Math.Min(end - at - 1, Most) / Most;
        Mark(into, StartFeature.NumberedBelow, at + 1 < end && lines[at + 1].Line.Marker is Marker.Number or Marker.Letter or Marker.Bullet && lines[at + 1].Line.Marker != lines[at].Line.Marker);
    }

    private void Under(int at, Span<float> into)
    {
        if (at < 0)
        {
            return;
        }

        var (reading, line) = (lines[at], lines[at].Line);
        Mark(into, StartFeature.UnderExercise, tokens.Has(line.First, line.Last, WordClass.Exercise | WordClass.General));
        Mark(into, StartFeature.UnderPage, reading.IsPage);
        Mark(into, StartFeature.UnderMeta, reading.IsMeta || evidence.IsAside(at));
        Mark(into, StartFeature.UnderNamed, reading.Name >= High);
        Mark(into, StartFeature.UnderDose, reading.Doses > 0);
        Mark(into, StartFeature.UnderColon, tokens.Is(line.Last - 1, TokenKind.Colon));
    }

    /// <summary>What says more together than each by itself.</summary>
    private static void Together(Span<float> into)
    {
        bool Has(Span<float> all, StartFeature feature) => all[(int)feature] > 0;
        var isNamed = Has(into, StartFeature.NameHigh);
        Mark(into, StartFeature.NamedDosed, isNamed && Has(into, StartFeature.DosesBelow));
        Mark(into, StartFeature.NamedOrdered, isNamed && Has(into, StartFeature.OrdersBelow));
        Mark(into, StartFeature.NamedUnderDose, isNamed && (Has(into, StartFeature.UnderDose) || Has(into, StartFeature.TextEach)));
        Mark(into, StartFeature.NamedSilent, isNamed && !Has(into, StartFeature.DosesBelow) && !Has(into, StartFeature.OrdersBelow));
        Mark(into, StartFeature.NamelessDosed, Has(into, StartFeature.Nameless) && Has(into, StartFeature.DosesBelow));
        Mark(into, StartFeature.OrderDosed, Has(into, StartFeature.FirstOrder) && Has(into, StartFeature.Dosed));
    }

    /// <summary>Finds the heading above each line: a heading, or an unmarked line above items.</summary>
    private void Headings()
    {
        var (head, under) = (-1, -1);
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i].Line;
            above[i] = line.Marker == Marker.Heading ? -1 : line.Marker == Marker.None ? head : under;
            head = line.Marker == Marker.Heading || (line.Marker == Marker.None && lines[i].Label.Kind is LabelKind.Whole or LabelKind.Bold && line.AfterBlank) ? i : head;
            under = line.Marker is Marker.Heading or Marker.None && !line.IsEmpty ? i : under;
        }
    }

    private void OfText()
    {
        var (words, foreign, past) = (1f, 0f, 0f);
        for (var i = 0; i < tokens.Count; i++)
        {
            words += tokens[i].Kind == TokenKind.Word ? 1 : 0;
            foreign += tokens[i].Is(WordClass.Foreign | WordClass.Report) ? 1 : 0;
            past += tokens[i].Is(WordClass.Past) ? 1 : 0;
        }

        float Share(float count, float full) => Math.Min(1, count / words * full);
        text = [
            evidence.HasGeneral ? 1 : 0, evidence.HasForEach ? 1 : 0, Share(evidence.Orders(0, lines.Count), Rare), Share(evidence.Doses(0, lines.Count), Rare),
            Share(evidence.Moves(0, lines.Count), Common), Share(foreign, Rare), Share(past, Rare),
        ];
    }

    private static void Mark(Span<float> into, StartFeature feature, bool holds) => into[(int)feature] = holds ? 1 : into[(int)feature];

    private static void Count(Span<float> into, StartFeature feature, bool holds) => into[(int)feature] += holds ? 1 : 0;
}
