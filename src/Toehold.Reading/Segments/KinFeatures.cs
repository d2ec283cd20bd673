namespace Toehold.Reading;

/// <summary>Describes what stands around a line that may begin an exercise, once every line has been judged by itself: the lines that are set off alike, what it stands under, and what stands below it.</summary>
internal sealed class KinFeatures
{
    private const int Look = 16;
    private const float Likely = 0.5f;
    private readonly List<LineReading> lines;
    private readonly float[] odds;
    private readonly int[] ends;
    private readonly Evidence evidence;
    private readonly Style[] styles = new Style[Styles.Count];
    private readonly int[] before;
    private readonly int[] after;
    private readonly int[] chain;
    private readonly int best;
    private readonly float likely;

    /// <summary>What the lines of one style have in common: how many, and sums over them.</summary>
    private record struct Style(int Lines, float Chance, int Named, int Dosed, int Ordered, int Filled, int Ones, int Last, float First);

    /// <param name="lines">The text.</param>
    /// <param name="odds">For each line its log-odds by itself, NaN for one that begins nothing.</param>
    /// <param name="ends">For each line where what is said about it ends.</param>
    /// <param name="evidence">The text's sums.</param>
    public KinFeatures(List<LineReading> lines, float[] odds, int[] ends, Evidence evidence)
    {
        (this.lines, this.odds, this.ends, this.evidence) = (lines, odds, ends, evidence);
        (before, after, chain) = (new int[lines.Count], new int[lines.Count], new int[lines.Count]);
        Array.Fill(after, -1);
        for (var i = 0; i < lines.Count; i++)
        {
            if (!float.IsNaN(odds[i]))
            {
                Add(ref styles[Styles.Of(lines[i])], i);
                likely += Chance(i) > Likely ? 1 : 0;
            }
        }

        for (var i = lines.Count - 1; i >= 0; i--)
        {
            chain[i] = after[i] >= 0 && chain[after[i]] > 1 && IsNext(i, after[i]) ? chain[after[i]] : chain[i];
        }

        for (var i = 0; i < styles.Length; i++)
        {
            best = styles[i].Chance > styles[best].Chance ? i : best;
        }
    }

    private void Add(ref Style style, int line)
    {
        before[line] = style.Lines == 0 ? -1 : style.Last;
        chain[line] = IsNext(before[line], line) ? chain[before[line]] + 1 : 1;
        if (style.Lines > 0)
        {
            after[style.Last] = line;
        }

        style = new Style(
            style.Lines + 1,
            style.Chance + Chance(line),
            style.Named + (lines[line].Name > 2 ? 1 : 0),
            style.Dosed + (IsDosed(line) ? 1 : 0),
            style.Ordered + (IsOrdered(line) ? 1 : 0),
            style.Filled + (IsFilled(line) ? 1 : 0),
            style.Ones + (lines[line].Line is { Marker: Marker.Number or Marker.Counted or Marker.Letter, Number: 1 } ? 1 : 0),
            line,
            style.Lines == 0 ? Chance(line) : style.First);
    }

    public void Describe(int at, Span<float> into)
    {
        into.Clear();
        var own = Styles.Of(lines[at]);
        var style = styles[own];
        var others = Math.Max(style.Lines - 1, 1f);
        var chance = Chance(at);
        var (named, dosed, ordered) = ((style.Named - Number(lines[at].Name > 2)) / others, (style.Dosed - Number(IsDosed(at))) / others, (style.Ordered - Number(IsOrdered(at))) / others);
        into[(int)KinFeature.Odds] = Math.Clamp(odds[at] / 3, -2, 2);
        into[(int)KinFeature.Chance] = chance;
        into[(int)(style.Lines == 1 ? KinFeature.Alone : style.Lines < 4 ? KinFeature.Few : KinFeature.Many)] = 1;
        into[(int)KinFeature.Siblings] = (style.Chance - chance) / others;
        into[(int)KinFeature.SiblingsNamed] = named;
        into[(int)KinFeature.SiblingsDosed] = dosed;
        into[(int)KinFeature.SiblingsOrdered] = ordered;
        into[(int)KinFeature.BestStyle] = Number(own == best);
        into[(int)KinFeature.StyleShare] = styles[best].Chance > 0 ? style.Chance / styles[best].Chance : 0;
        into[(int)KinFeature.Before] = before[at] < 0 ? Likely : Chance(before[at]);
        into[(int)KinFeature.After] = after[at] < 0 ? Likely : Chance(after[at]);
        into[(int)KinFeature.Counting] = Number(IsNext(before[at], at) || IsNext(at, after[at]));
        into[(int)KinFeature.NamelessAmongNamed] = lines[at].Name > 2 ? 0 : named;
        into[(int)KinFeature.UndosedAmongDosed] = IsDosed(at) ? 0 : dosed;
        into[(int)KinFeature.SilentAmongOrdered] = IsOrdered(at) ? 0 : ordered;
        into[(int)KinFeature.FirstOfStyle] = Number(before[at] < 0);
        into[(int)KinFeature.LikeFirst] = style.First;
        into[(int)KinFeature.BestDosed] = own == best && IsDosed(at) ? 1 : 0;
        into[(int)KinFeature.BestNamed] = own == best && lines[at].Name > 2 ? 1 : 0;
        var filled = (style.Filled - Number(IsFilled(at))) / others;
        into[(int)KinFeature.Chain] = Number(chain[at] > 1);
        into[(int)KinFeature.LongChain] = Number(chain[at] > 3);
        into[(int)KinFeature.Restarts] = Number(style.Ones > 1);
        into[(int)KinFeature.Filled] = Number(IsFilled(at));
        into[(int)KinFeature.SiblingsFilled] = filled;
        into[(int)KinFeature.UnfilledAmongFilled] = IsFilled(at) ? 0 : filled;
        into[(int)KinFeature.FilledAmongUnfilled] = IsFilled(at) ? 1 - filled : 0;
        into[(int)KinFeature.BestMean] = styles[best].Lines > 0 ? styles[best].Chance / styles[best].Lines : 0;
        into[(int)KinFeature.Early] = Number(at < 3);
        into[(int)KinFeature.FirstLine] = Number(at == 0);
        into[(int)KinFeature.Title] = Number(evidence.IsTitle(at));
        Around(at, own, into);
        into[(int)KinFeature.TextOne] = Number(likely < 2);
        into[(int)KinFeature.TextMany] = Math.Min(likely, 10) / 10;
        into[(int)KinFeature.TextShare] = likely / lines.Count;
    }

    private void Around(int at, int own, Span<float> into)
    {
        for (var i = Math.Max(0, at - Look); i < at; i++)
        {
            if (ends[i] > at && Chance(i) is > 0 and var chance && Styles.Of(lines[i]) is var other && other != own)
            {
                var over = styles[Styles.Of(lines[i])];
                into[(int)KinFeature.AboveStyle] = Math.Max(into[(int)KinFeature.AboveStyle], over.Chance / over.Lines);
                into[(int)KinFeature.AboveMany] = over.Lines > 2 ? 1 : 0;
                into[(int)KinFeature.AboveNamed] = Math.Max(into[(int)KinFeature.AboveNamed], (float)over.Named / over.Lines);
                into[(int)KinFeature.Above] = Math.Max(into[(int)KinFeature.Above], chance);
                into[(int)KinFeature.AboveBestStyle] = Math.Max(into[(int)KinFeature.AboveBestStyle], other == best ? chance : 0);
            }
        }

        var sum = 0f;
        for (var i = at + 1; i < Math.Min(ends[at], at + Look); i++)
        {
            sum += Chance(i);
            into[(int)KinFeature.InsideMost] = Math.Max(into[(int)KinFeature.InsideMost], Chance(i));
        }

        into[(int)KinFeature.Inside] = Math.Min(sum, 4) / 4;
        into[(int)KinFeature.InsideMany] = sum > 1.5 ? 1 : 0;
        into[(int)KinFeature.LineBefore] = at > 0 ? Chance(at - 1) : 0;
        into[(int)KinFeature.LineAfter] = at + 1 < lines.Count ? Chance(at + 1) : 0;
    }

    private bool IsNext(int one, int other) =>
        one >= 0 && other >= 0 && lines[one].Line is { Marker: Marker.Number or Marker.Counted or Marker.Letter } line && lines[other].Line.Number == line.Number + 1;

    private bool IsFilled(int line) => ends[line] > line + 1;

    private bool IsDosed(int line) => evidence.Doses(line, ends[line]) > 0;

    private bool IsOrdered(int line) => evidence.Orders(line, ends[line]) > 0;

    private float Chance(int line) => float.IsNaN(odds[line]) ? 0 : 1 / (1 + MathF.Exp(-odds[line]));

    private static float Number(bool holds) => holds ? 1 : 0;
}
