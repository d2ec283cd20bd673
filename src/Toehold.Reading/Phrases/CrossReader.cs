namespace Toehold.Reading;

/// <summary>Reads two quantities joined by a cross, either way round: "3 x 10", "10 reps x 3", "25s hold x 4", "2 x 20 m".</summary>
internal static class CrossReader
{
    internal readonly record struct Cross(Quantity Sets, Quantity? Of, Slot Slot, int Last, Slot Count = Slot.Sets);

    public static Cross? Read(Tokens tokens, Quantity left, int first, int end)
    {
        var at = AfterSide(tokens, left, end);
        if (at < end && left.IsTime && (tokens[at].Kind == TokenKind.Stop || tokens[at].Is(WordClass.Keep | WordClass.Still)))
        {
            at++;
        }

        if (at >= end || !Is(tokens, at))
        {
            return null;
        }

        if (QuantityReader.Read(tokens, at + 1, end) is not { } right)
        {
            return null;
        }

        if (left.IsTime && !right.IsTime)
        {
            return new Cross(right, left, Hold(TimeReader.Read(tokens, left, first, end)), right.Last, right.Unit == Unit.Rep ? Slot.Reps : Slot.Sets);
        }

        if (left.Unit == Unit.Rep && right.Unit is Unit.None or Unit.Set or Unit.Times)
        {
            return new Cross(right, left, Slot.Reps, right.Last);
        }

        if (left.Unit == Unit.Breath)
        {
            return new Cross(right, left, Slot.Breaths, right.Last);
        }

        return left.Unit is Unit.None or Unit.Set or Unit.Times ? new Cross(left, right, Right(tokens, right, first, end), right.Last) : null;
    }

    /// <summary>"10 steps each way x 3", "hold 15 secs each way, x2": the cross may stand behind the side.</summary>
    private static int AfterSide(Tokens tokens, Quantity left, int end)
    {
        var at = left.Last;
        at += tokens.Is(at, WordClass.Each) && tokens.Is(at + 1, WordClass.Paired | WordClass.Direction) ? 2 : tokens.Is(at, WordRole.EachSide) ? 1 : 0;
        at += at > left.Last && tokens.Is(at, TokenKind.Comma) ? 1 : 0;
        return at > left.Last && at + 1 < end && tokens.Is(at, TokenKind.Cross) && left.Unit is Unit.Rep or Unit.Second ? at : left.Last;
    }

    /// <summary>A cross, or "3 by 15", "7 seconds by 10", "3/30s".</summary>
    public static bool Is(Tokens tokens, int at) =>
        tokens.Is(at, TokenKind.Cross) || (tokens.Is(at, TokenKind.Slash) && tokens.Is(at - 1, TokenKind.Number) && tokens.Is(at + 1, TokenKind.Number) && tokens.Is(at + 2, "s") && tokens.Tight(at) && tokens.Tight(at + 1)) || (tokens.Is(at, WordRole.By) && tokens.Is(at + 1, TokenKind.Number) && tokens[at - 1].Value == Math.Floor(tokens[at - 1].Value) && (tokens.Is(at - 1, TokenKind.Number) || tokens.Is(at - 1, WordClass.Time)));

    private static Slot Right(Tokens tokens, Quantity right, int first, int end) => right.Unit switch
    {
        Unit.Second => TimeReader.Read(tokens, right, first, end),
        Unit.None or Unit.Rep or Unit.Times or Unit.Session => Slot.Reps,
        Unit.Breath => Slot.Breaths,
        _ => Slot.None,
    };

    private static Slot Hold(Slot slot) => slot == Slot.None ? Slot.Time : slot;
}
