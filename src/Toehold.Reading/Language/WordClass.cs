namespace Toehold.Reading;

/// <summary>What a word does in a hand-out. The names are those of the vocabulary files' sections.</summary>
[Flags]
internal enum WordClass : ulong
{
    None = 0,

    /// <summary>Keeping still: hold, stay, pause.</summary>
    Keep = 1UL << 0,

    /// <summary>A posture that is a hold when it is timed: sit, hang, lean.</summary>
    Posture = 1UL << 1,
    Rest = 1UL << 2,

    /// <summary>A movement that goes on: walk, roll, march.</summary>
    Motion = 1UL << 3,

    /// <summary>A movement that is made once and again: lift, press, bend.</summary>
    Act = 1UL << 4,

    /// <summary>The name of a still exercise: plank, stretch, pose.</summary>
    Still = 1UL << 5,

    /// <summary>The name of a moved exercise: raise, curl, squat.</summary>
    Moved = 1UL << 6,
    Body = 1UL << 7,

    /// <summary>A part of the body, or a word, of which there is one on each side: leg, hand, side.</summary>
    Paired = 1UL << 8,
    Kit = 1UL << 9,
    Repeat = 1UL << 10,
    Direction = 1UL << 11,
    Each = 1UL << 12,
    Other = 1UL << 13,
    Swap = 1UL << 14,
    Article = 1UL << 15,
    Preposition = 1UL << 16,
    Pronoun = 1UL << 17,
    Joiner = 1UL << 18,
    Manner = 1UL << 19,
    More = 1UL << 20,
    Vague = 1UL << 21,
    About = 1UL << 22,
    AtLeast = 1UL << 23,
    UpTo = 1UL << 24,
    Condition = 1UL << 25,
    Progress = 1UL << 26,
    Weekday = 1UL << 27,
    Moment = 1UL << 28,
    General = 1UL << 29,

    /// <summary>The heading of a part that tells about an exercise: instructions, benefits, tips.</summary>
    Meta = 1UL << 30,

    /// <summary>A word of another trade: cooking, shopping, software, medicine, research.</summary>
    Foreign = 1UL << 31,
    Position = 1UL << 32,
    Group = 1UL << 33,
    SlotLabel = 1UL << 34,
    Use = 1UL << 35,
    Auxiliary = 1UL << 36,
    Ability = 1UL << 37,
    Aside = 1UL << 38,
    Negation = 1UL << 39,
    Breathe = 1UL << 40,
    Time = 1UL << 41,
    Ordinal = 1UL << 42,
    Variant = 1UL << 43,
    Exercise = 1UL << 44,
    Same = 1UL << 45,

    /// <summary>A word that may begin an instruction without naming a movement: place, start, keep.</summary>
    Step = 1UL << 46,
    Report = 1UL << 47,
    Often = 1UL << 48,

    /// <summary>The heading of a part of a page that is no exercise: references, comments, causes.</summary>
    Page = 1UL << 49,

    /// <summary>A word by which somebody is told to do what the writer says: want, suggest, recommend.</summary>
    Advice = 1UL << 50,

    /// <summary>A word at the start of a line that belongs to the page's furniture: photo, image, advertisement.</summary>
    Noise = 1UL << 51,

    /// <summary>A word about reaching somebody: call, ring, appointment.</summary>
    Contact = 1UL << 52,

    /// <summary>A verb in the past, which reports.</summary>
    Past = 1UL << 53,

    /// <summary>The label of something about an exercise that is neither its name nor its dose: target.</summary>
    Field = 1UL << 54,
}
