using System.Globalization;
using Toehold.Benchmarks;
using Toehold.Benchmarks.Diaries;
using Toehold.Benchmarks.Endpoints;
using Toehold.Benchmarks.Faults;
using Toehold.Benchmarks.HandOuts;
using Toehold.Benchmarks.HandOuts.Learning;
using Toehold.Benchmarks.Load;
using Toehold.Benchmarks.Million;
using Toehold.Benchmarks.Player;
using Toehold.Benchmarks.ReadPage;
using Toehold.Benchmarks.Servers;
using Toehold.Benchmarks.Today;
using Toehold.Web.Features.Accounts;

return args switch
{
    ["verdict", .. var rest] => VerdictBenchmarks.Run(rest, Console.Out),
    ["player", .. var rest] => await PlayerBenchmarks.Run(rest, Console.Out),
    ["figures", .. var rest] => await FigureBenchmarks.Run(rest, Console.Out),
    ["faults", .. var rest] => await FaultRun.Run(rest, Console.Out),
    ["load", .. var rest] => await LoadRun.Run(rest, Console.Out),
    ["million", .. var rest] => await MillionRun.Run(rest, Console.Out),
    ["serve-by-clock", var port, var place, var clock] => await ClockFile.Serve(int.Parse(port, CultureInfo.InvariantCulture), place, clock),
    ["fuzz-endpoints", .. var rest] => await EndpointBenchmarks.Run(rest, Console.Out),
    ["common-passwords", var list, var target] => await WriteCommonPasswords(list, target),
    ["reading", .. var rest] => ReadingSpeed.Write(rest, Console.Out),
    ["reading-weights", .. var rest] => ReadingWeights.Run(rest, Console.Out),
    ["fuzz-reading", .. var rest] => ReadingFuzz.Run(rest, Console.Out),
    ["read-page"] => await ReadPageSpeed.Measure(Console.Out),
    ["today", .. var rest] => await TodaySpeed.Measure(rest, Console.Out),
    ["year", .. var rest] => await WholeYear.Run(rest),
    ["diaries", var folder, .. var seed] when seed.Length <= 1 =>
        await TenDiaries.Write(folder, seed is [var number] ? int.Parse(number, CultureInfo.InvariantCulture) : 71, Console.Out),
    _ => VerdictBenchmarks.Unknown(Console.Error),
};

static async Task<int> WriteCommonPasswords(string list, string target)
{
    await File.WriteAllBytesAsync(target, CommonPasswords.Make(await File.ReadAllLinesAsync(list)));
    return 0;
}
