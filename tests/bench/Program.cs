using Investigations.Api.Demo;
using Investigations.Bench;
using Investigations.Bench.Bars;
using Investigations.Bench.Judging;

// Measurements that are too long for BenchmarkDotNet's loop: whole jobs, with stage times and memory.
//   dotnet run -c Release --project tests/bench -- world PEOPLE SEED FOLDER
//   dotnet run -c Release --project tests/bench -- analyse PACK RESULTS
//   dotnet run -c Release --project tests/bench -- import PACK
//   dotnet run -c Release --project tests/bench -- kernels PAIRS.tsv [RAPIDFUZZ.jsonl]     string kernels, a pair a line
//   dotnet run -c Release --project tests/bench -- kernel-results PAIRS.tsv RESULTS.tsv    what they give, to compare with another tool
//   dotnet run -c Release --project tests/bench -- resolve-stream BASE.csv NEW.csv         new records against a resolved table
//   dotnet run -c Release --project tests/bench -- names-fairness FOLDER-OF-NAME-LISTS PERSONS-OF-EACH TABLES
//   dotnet run -c Release --project tests/bench -- adverse-impact FIRST-SEED WORLDS PEOPLE    honest people shown, by who they are
//   dotnet run -c Release --project tests/bench -- resolve-bars [FOLDER] [--program PATH] [--peer VENV] [--only NAME,...]
//       every bar of record linkage on the executable; FOLDER keeps the files made, VENV gets Splink
//   dotnet run -c Release --project tests/bench -- judge --seeds A-B [--people N] [--mix mixed|careful|honest] [--difficulty D] [--keep FOLDER] [--from STAGE] [--judge SCORE.py]
//       invented worlds judged against their truth, with a baseline beside and each miss explained
switch (args)
{
    case ["world", var people, var seed, var folder]:
        WorldGenerator.Write(new WorldOptions(int.Parse(seed), int.Parse(people)), folder);
        return 0;
    case ["analyse", var pack, var results]:
        await WholeJob.AnalyseAsync(pack, results);
        return 0;
    case ["import", var pack]:
        await WholeJob.ImportTwiceAsync(pack);
        return 0;
    case ["kernels", var pairs]:
        KernelBench.Run(pairs, rapidfuzz: null);
        return 0;
    case ["kernels", var pairs, var rapidfuzz]:
        KernelBench.Run(pairs, rapidfuzz);
        return 0;
    case ["kernel-results", var pairs, var results]:
        KernelBench.Write(pairs, results);
        return 0;
    case ["resolve-stream", var resolved, var added]:
        StreamBench.Run(resolved, added);
        return 0;
    case ["names-fairness", var folder, var persons, var tables]:
        NamesFairness.Print(folder, int.Parse(persons), int.Parse(tables));
        return 0;
    case ["adverse-impact", var first, var worlds, var each]:
        await AdverseImpact.PrintAsync(int.Parse(first), int.Parse(worlds), int.Parse(each));
        return 0;
    case ["resolve-bars", .. var options] when ResolveBars.Run(options) is >= 0 and var missed:
        return missed == 0 ? 0 : 1;
    case ["judge", .. var options] when JudgeOptions.Parse(options) is { } judged:
        return await JudgeRun.RunAsync(judged) == 0 ? 0 : 1;
    default:
        await Console.Error.WriteLineAsync("Usage: world PEOPLE SEED FOLDER | adverse-impact FIRST-SEED WORLDS PEOPLE | analyse PACK RESULTS | import PACK | judge --seeds A-B | kernels PAIRS.tsv [RAPIDFUZZ.jsonl] | kernel-results PAIRS.tsv RESULTS.tsv | names-fairness NAMES PERSONS TABLES | resolve-bars [FOLDER] [--program PATH] [--peer VENV] [--only NAME,...] | resolve-stream BASE.csv NEW.csv");
        return 2;
}
