namespace Toehold.Outcomes.Tests;

/// <summary>Diaries for tests: by blocks of equal scores, or drawn from a seed.</summary>
internal static class Made
{
    /// <summary>Days from 1 on; a block of programme days follows one of baseline days, and so on.</summary>
    public static Diary Blocks(params (int Days, double? Pain)[] blocks)
    {
        var days = new List<DiaryDay>();
        for (var block = 0; block < blocks.Length; block++)
        {
            for (var i = 0; i < blocks[block].Days; i++)
            {
                days.Add(new DiaryDay(days.Count + 1, block % 2, blocks[block].Pain));
            }
        }

        return new Diary(days);
    }

    /// <summary>Whole scores round a level with carry-over .3 and scatter 1.5; one day in seven unrated, some days absent, some half planned.</summary>
    public static Diary Drawn(int seed, double effect = 0, int blockDays = 14, int blocks = 2, double level = 6)
    {
        var random = new Random(seed);
        var days = new List<DiaryDay>();
        var noise = 0d;
        for (var day = 0; day < blockDays * blocks; day++)
        {
            noise = (0.3 * noise) + (1.43 * Gauss(random));
            var planned = day / blockDays % 2;
            var pain = Math.Clamp(Math.Round(level + (effect * planned) + noise), 0, 10);
            if (random.Next(20) > 0)
            {
                days.Add(new DiaryDay(day, planned == 1 && random.Next(10) == 0 ? 0.5 : planned, random.Next(7) == 0 ? null : pain));
            }
        }

        return new Diary(days);
    }

    public static VerdictModel Model(Diary diary, VerdictOptions? options = null) =>
        Verdict.For(new VerdictRequest { Diary = diary }, options).Model;

    public static double Gauss(Random random) =>
        Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
}
