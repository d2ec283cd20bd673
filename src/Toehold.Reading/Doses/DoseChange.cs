using Toehold.Programmes;

namespace Toehold.Reading;

/// <summary>Carries the difference between two doses over to a third.</summary>
internal static class DoseChange
{
    public static Dose Apply(Dose dose, Dose from, Dose to) => new()
    {
        Sets = from.Sets == to.Sets ? dose.Sets : to.Sets,
        Reps = from.Reps == to.Reps ? dose.Reps : to.Reps,
        Hold = from.Hold == to.Hold ? dose.Hold : to.Hold,
        Breaths = from.Breaths == to.Breaths ? dose.Breaths : to.Breaths,
        Duration = from.Duration == to.Duration ? dose.Duration : to.Duration,
        Rest = from.Rest == to.Rest ? dose.Rest : to.Rest,
        PerDay = from.PerDay == to.PerDay ? dose.PerDay : to.PerDay,
        PerWeek = from.PerWeek == to.PerWeek ? dose.PerWeek : to.PerWeek,
    };
}
