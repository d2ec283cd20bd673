using Toehold.Benchmarks;
using Toehold.Benchmarks.Player;
using Toehold.Benchmarks.ReadPage;

return args switch
{
    ["verdict", .. var rest] => VerdictBenchmarks.Run(rest, Console.Out),
    ["player", .. var rest] => await PlayerBenchmarks.Run(rest, Console.Out),
    ["figures", .. var rest] => await FigureBenchmarks.Run(rest, Console.Out),
    ["read-page"] => await ReadPageSpeed.Measure(Console.Out),
    _ => VerdictBenchmarks.Unknown(Console.Error),
};
