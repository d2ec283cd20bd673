using Toehold.Benchmarks;

return args switch
{
    ["verdict", .. var rest] => VerdictBenchmarks.Run(rest, Console.Out),
    _ => VerdictBenchmarks.Unknown(Console.Error),
};
