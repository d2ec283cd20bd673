using Toehold.Benchmarks;
using Toehold.Benchmarks.Diaries;
using Toehold.Benchmarks.Player;
using Toehold.Benchmarks.ReadPage;
using Toehold.Benchmarks.Today;

return args switch
{
    ["verdict", .. var rest] => VerdictBenchmarks.Run(rest, Console.Out),
    ["player", .. var rest] => await PlayerBenchmarks.Run(rest, Console.Out),
    ["figures", .. var rest] => await FigureBenchmarks.Run(rest, Console.Out),
    ["read-page"] => await ReadPageSpeed.Measure(Console.Out),
    ["today", .. var rest] => await TodaySpeed.Measure(rest, Console.Out),
    ["year", .. var rest] => await WholeYear.Run(rest),
    ["diaries", var folder] => await TenDiaries.Write(folder, Console.Out),
    _ => VerdictBenchmarks.Unknown(Console.Error),
};
