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

    /// <summary>The one side or the other.</summary>
    LeftRight = 1UL << 16,

    /// <summary>The left side in a cell of a table.</summary>
    LeftShort = 1UL << 17,

    /// <summary>Sides take turns.</summary>
    Alternate = 1UL << 18,

    /// <summary>Sides take turns, said by itself at the end.</summary>
    InTurn = 1UL << 19,

    /// <summary>Up to a moment.</summary>
    Until = 1UL << 20,

    /// <summary>Before how long something lasts.</summary>
    For = 1UL << 21,

    /// <summary>The article that can stand for one.</summary>
    Single = 1UL << 22,

    /// <summary>Joins a part to what it is of.</summary>
    Of = 1UL << 23,

    /// <summary>Parts of the body of which "each" is no side.</summary>
    Small = 1UL << 24,

    /// <summary>A side, and nothing else.</summary>
    SideWord = 1UL << 25,

    /// <summary>Before a part of the body that is a place: "in each hand".</summary>
    Place = 1UL << 26,

    /// <summary>On.</summary>
    On = 1UL << 27,

    /// <summary>One of two.</summary>
    Either = 1UL << 28,

    /// <summary>The two together.</summary>
    Both = 1UL << 29,

    /// <summary>Begins an order that names no movement.</summary>
    Doing = 1UL << 30,

    /// <summary>"or so".</summary>
    So = 1UL << 31,

    /// <summary>What comes next.</summary>
    Then = 1UL << 32,

    /// <summary>After the other side: "other hand too".</summary>
    Also = 1UL << 33,

    /// <summary>Between "repeat" and the side.</summary>
    Filler = 1UL << 34,

    /// <summary>"Change over".</summary>
    Over = 1UL << 35,

    /// <summary>Words of keeping still that name no exercise.</summary>
    Kept = 1UL << 36,

    /// <summary>The writer.</summary>
    Own = 1UL << 37,

    /// <summary>"Get up and go": an auxiliary that moves.</summary>
    Getting = 1UL << 38,

    /// <summary>The way a movement goes; two of them make a name: "in and out".</summary>
    Way = 1UL << 39,

    /// <summary>Picks among exercises.</summary>
    Choice = 1UL << 40,

    /// <summary>Begins a step of an exercise.</summary>
    Holding = 1UL << 41,

    /// <summary>To.</summary>
    To = 1UL << 42,

    /// <summary>Goes somewhere.</summary>
    Go = 1UL << 43,

    /// <summary>And.</summary>
    And = 1UL << 44,

    /// <summary>Or.</summary>
    Or = 1UL << 45,

    /// <summary>With, in short.</summary>
    With = 1UL << 46,

    /// <summary>Ends a name that stands after its dose.</summary>
    NameEnd = 1UL << 47,

    /// <summary>Begins or ends a routine: "finish with shake-outs".</summary>
    Bound = 1UL << 48,

    /// <summary>After such a word.</summary>
    Within = 1UL << 49,

    /// <summary>One more.</summary>
    Another = 1UL << 50,

    /// <summary>On top.</summary>
    More = 1UL << 51,

    /// <summary>Once more.</summary>
    Again = 1UL << 52,

    /// <summary>The number after it counts nothing: "week three".</summary>
    Labelling = 1UL << 53,

    /// <summary>Up.</summary>
    Up = 1UL << 54,

    /// <summary>At.</summary>
    At = 1UL << 55,

    /// <summary>Than.</summary>
    Than = 1UL << 56,

    /// <summary>Before a range.</summary>
    Between = 1UL << 57,

    /// <summary>To.</summary>
    Till = 1UL << 58,

    /// <summary>One of two equal parts.</summary>
    Half = 1UL << 59,

    /// <summary>"or longer".</summary>
    Longer = 1UL << 60,

    /// <summary>"20-ish".</summary>
    Ish = 1UL << 61,

    /// <summary>The name of a still exercise that can stand alone: the cobra, a plank.</summary>
    Lone = 1UL << 62,

    /// <summary>What an exercise is called when it is counted out: the second one, the next move.</summary>
    One = 1UL << 63,
}
