using Toehold.Programmes;

namespace Toehold.Sessions;

/// <summary>One repetition of one set on one side.</summary>
internal readonly record struct Turn(BodySide? Side, int Set, int Repetition)
{
    /// <summary>The turns of an exercise in performing order, made one by one: a dose may ask for more than memory holds.</summary>
    public static IEnumerable<Turn> All(Workload load, Side? sharing, BodySide first) => sharing switch
    {
        Programmes.Side.Each => OneSide(load, first).Concat(OneSide(load, Other(first))),
        Programmes.Side.Alternate => OneSide(load, first).SelectMany(turn => new[] { turn, turn with { Side = Other(first) } }),
        _ => OneSide(load, null),
    };

    private static IEnumerable<Turn> OneSide(Workload load, BodySide? side)
    {
        for (var set = 1L; set <= load.Sets; set++)
        {
            for (var repetition = 1L; repetition <= load.Repetitions; repetition++)
            {
                yield return new Turn(side, (int)set, (int)repetition);
            }
        }
    }

    private static BodySide Other(BodySide side) => side == BodySide.Left ? BodySide.Right : BodySide.Left;
}
