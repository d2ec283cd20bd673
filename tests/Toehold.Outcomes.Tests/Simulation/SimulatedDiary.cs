namespace Toehold.Outcomes.Tests;

/// <summary>Diaries with a known truth: whole scores 0–10, day-to-day noise of SD 1.5 with a carry-over, 15 % of days unrated.</summary>
/// <param name="Blocks">Days a block, baseline first.</param>
/// <param name="CarryOver">Correlation of the noise from one day to the next.</param>
/// <param name="Effect">What the programme truly changes (points).</param>
/// <param name="OnsetDays">Programme days over which it sets in, in a straight line; 0: at once.</param>
/// <param name="WearOffDays">Days over which it wears off, in a straight line; 0: it stops at once, and is back at once.</param>
/// <param name="SettlingDays">Days left out after every switch.</param>
/// <param name="Anyway">What the pain does by itself by day, or null: nothing (points).</param>
internal sealed record SimulatedDiary(int[] Blocks, double CarryOver, double Effect, int OnsetDays = 0, int WearOffDays = 0, int SettlingDays = 0, Func<int, double>? Anyway = null)
{
    private const double Level = 6;
    private const double Scatter = 1.5;
    private const double Missing = 0.15;

    public int Start => Blocks[0];

    private double Loss => WearOffDays == 0 ? 0 : 1d / WearOffDays;

    public Diary Draw(Random random)
    {
        var days = new List<DiaryDay>();
        var noise = Gauss(random) * Scatter;
        var gained = 0d;
        for (var block = 0; block < Blocks.Length; block++)
        {
            for (var i = 0; i < Blocks[block]; i++)
            {
                gained = block % 2 == 1 ? Math.Min(gained + (1d / Math.Max(OnsetDays, 1)), 1) : Math.Max(gained - Loss, 0);
                var present = block % 2 == 1 || WearOffDays > 0 ? gained : 0;
                var level = Level + (Anyway?.Invoke(days.Count) ?? 0) + (Effect * present);
                var score = Math.Clamp(Math.Round(level + noise), 0, 10);
                days.Add(new DiaryDay(days.Count, block % 2, random.NextDouble() < Missing ? null : score));
                noise = (CarryOver * noise) + (Math.Sqrt(1 - (CarryOver * CarryOver)) * Gauss(random) * Scatter);
            }
        }

        return new Diary(days).WithSettling(SettlingDays);
    }

    private static double Gauss(Random random) =>
        Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
}
