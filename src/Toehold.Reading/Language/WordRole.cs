namespace Toehold.Reading;

/// <summary>What the grammar asks of single words, whatever class they are of. The names are those of the sections of the roles file.</summary>
[Flags]
internal enum WordRole : ulong
{
    None = 0,

    /// <summary>A month of the year.</summary>
    Month = 1UL << 0,

    /// <summary>A month whose name is a word of hand-outs as well: march, may.</summary>
    Doubtful = 1UL << 1,

    /// <summary>What is said of the lowest of two amounts: begin, start, now, first, initially.</summary>
    Begun = 1UL << 2,

    /// <summary>A word before "up to" that makes it the end of a progress: work, go, build.</summary>
    Climb = 1UL << 3,

    /// <summary>A word that points at what was just told of: these, those, them.</summary>
    These = 1UL << 4,

    /// <summary>A verb of adding: add, plus.</summary>
    Added = 1UL << 5,

    /// <summary>A word of care that is no exercise: visit, splint, painkiller. How often that is says nothing of the exercises.</summary>
    Care = 1UL << 6,

    /// <summary>A word of sums: "16 in all", "20 total".</summary>
    Sum = 1UL << 7,

    /// <summary>"ea": each side, in one word.</summary>
    EachSide = 1UL << 8,

    /// <summary>The "e" or "p" of "e/s" and "p/l": each side, per leg.</summary>
    EachShort = 1UL << 9,

    /// <summary>The "s" or "l" of "e/s" and "p/l".</summary>
    SideShort = 1UL << 10,

    /// <summary>The key under which data keep an exercise's name.</summary>
    NameKey = 1UL << 11,

    /// <summary>A word for all exercises taken together, one after the other: sequence, circuit, list.</summary>
    Round = 1UL << 12,

    /// <summary>A word that joins sets and repetitions as a cross does: 3 by 15.</summary>
    By = 1UL << 13,

    /// <summary>A word over what should not be done: mistake, wrong.</summary>
    Wrong = 1UL << 14,

    /// <summary>What ends the name of an examination: test, sign.</summary>
    Test = 1UL << 15,
}
