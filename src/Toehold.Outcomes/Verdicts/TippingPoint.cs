namespace Toehold.Outcomes;

/// <summary>
/// How much worse the programme days without a score would have to have been for the answer "lower" to fall. If unrated
/// programme days were worse by d, the estimate moves by (missing share) * d; the tipping point is the d at which the
/// upper end of the 95 % interval reaches zero.
/// </summary>
/// <param name="MissingShare">Share of counted programme days without a score, above 0 and up to 1.</param>
/// <param name="PointsWorse">d, in points above the rated programme days.</param>
public sealed record TippingPoint(double MissingShare, double PointsWorse)
{
    private const double WholeScale = 10;

    /// <summary>The tipping point, or null where no day is missing or the interval reaches zero already.</summary>
    public static TippingPoint? Of(VerdictModel model, RatedShare programme)
    {
        ArgumentNullException.ThrowIfNull(model);
        return programme.Missing > 0 && model.High95 < 0
            ? new TippingPoint(programme.Missing, -model.High95 / programme.Missing)
            : null;
    }

    /// <summary>The tipping point in one sentence; on the scale of 0 to 10 no day is more than ten points worse than another.</summary>
    public override string ToString() => $"{Words.Percent(MissingShare)} of the days with the exercises have no score. " + (PointsWorse > WholeScale
        ? "However bad the pain was on those days, “lower” would stand."
        : $"If pain on those days was {Words.Points(PointsWorse)} points above the others, “lower” would no longer be sure.");
}
