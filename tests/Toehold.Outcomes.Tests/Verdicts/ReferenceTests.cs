using System.Text.Json;

namespace Toehold.Outcomes.Tests;

public sealed class ReferenceTests
{
    private const double Absolute = 1e-8;
    private const double RelativeOfOdds = 1e-7;

    public static TheoryData<string> Names => [.. ReferenceCase.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_number_agrees_with_the_reference(string name)
    {
        var reference = ReferenceCase.Read(name);

        var model = Verdict.For(reference.Request, reference.Options).Model;

        Assert.All(reference.Model, expected =>
        {
            var tolerance = expected.Key.StartsWith("e_", StringComparison.Ordinal) ? RelativeOfOdds * expected.Value : Absolute;
            Assert.Equal(expected.Value, Value(model, expected.Key), tolerance);
        });
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_answer_agrees_with_the_reference(string name)
    {
        var reference = ReferenceCase.Read(name);

        var verdict = Verdict.For(reference.Request, reference.Options);

        Assert.Equal(reference.Verdict ?? verdict.Code.ToCode(), verdict.Code.ToCode());
    }

    [Fact]
    public void The_forecast_agrees_with_the_reference()
    {
        var reference = ReferenceCase.Read("ab56_null_phi3");
        var filter = DiaryFilter.Over(reference.Diary, reference.Start);
        var posterior = new EffectPosterior(filter, reference.Options);

        var widths = reference.Forecasts!.Select(plan => posterior.HalfWidthAfter(Longer(filter, plan)));

        Assert.Equal(reference.Forecasts!.Select(plan => plan.HalfWidth), widths, (expected, actual) => Math.Abs(expected - actual) < Absolute);
    }

    [Fact]
    public void The_filter_agrees_with_a_dense_inverse()
    {
        using var json = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Cells", "seven_days.json")));
        var root = json.RootElement;
        var (days, pain, planned) = (Numbers(root, "days"), Numbers(root, "pain"), Numbers(root, "planned"));
        var diary = new Diary(days.Select((day, i) => new DiaryDay((int)day, planned[i], pain[i])));

        var cells = DiaryFilter.Over(diary, root.GetProperty("start").GetInt32()).Cells();

        Assert.Equal(33, cells.Count);
        Assert.All(root.GetProperty("cells").EnumerateArray(), expected =>
        {
            var (carryOver, share) = (expected.GetProperty("carryOver").GetDouble(), expected.GetProperty("share").GetDouble());
            var cell = cells.Single(cell => Math.Abs(cell.CarryOver - carryOver) < 1e-9 && Math.Abs(cell.Share - share) < 1e-9);
            var lower = expected.GetProperty("products").EnumerateArray().SelectMany((row, i) => row.EnumerateArray().Take(i + 1));
            Assert.Equal(lower.Select(number => number.GetDouble()), cell.Products, (a, b) => Math.Abs(a - b) < 1e-10);
            Assert.Equal(expected.GetProperty("logDeterminant").GetDouble(), cell.LogDeterminant, 1e-10);
        });
    }

    private static DiaryFilter Longer(DiaryFilter filter, ReferenceForecast plan)
    {
        var longer = filter.Copy();
        foreach (var (day, planned) in plan.Day.Zip(plan.Planned))
        {
            longer.Add(new DiaryDay(day, planned, 3));
        }

        return longer;
    }

    private static double[] Numbers(JsonElement root, string name) => [.. root.GetProperty(name).EnumerateArray().Select(e => e.GetDouble())];

    private static double Value(VerdictModel model, string key) => key switch
    {
        "n" => model.Count,
        "nA" => model.BaselineCount,
        "nB" => model.ProgrammeCount,
        "log_evidence" => model.LogEvidence,
        "delta_mean" => model.EffectMean,
        "delta_sd" => model.EffectSd,
        "lo95" => model.Low95,
        "hi95" => model.High95,
        "lo80" => model.Low80,
        "hi80" => model.High80,
        "p_lower" => model.ProbabilityLower,
        "p_drop_1" => model.ProbabilityDrop1,
        "p_drop_2" => model.ProbabilityDrop2,
        "p_drop_30pct" => model.ProbabilityDrop30Percent,
        "p_trivial_1" => model.ProbabilityTrivial1,
        "e_lower" => model.OddsLower,
        "e_higher" => model.OddsHigher,
        "base_mean" => model.LevelMean,
        "trend28_mean" => model.TrendMean,
        "phi_mean" => model.CarryOverMean,
        "rho_mean" => model.ShareMean,
        "s_mean" => model.ScatterMean,
        "lag1_mean" => model.NextDayCorrelationMean,
        _ => throw new ArgumentOutOfRangeException(nameof(key), key, "Not a number of the model."),
    };
}
