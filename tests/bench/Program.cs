using Investigations.Api.Demo;
using Investigations.Bench;

// Measurements that are too long for BenchmarkDotNet's loop: whole jobs, with stage times and memory.
//   dotnet run -c Release --project tests/bench -- world PEOPLE SEED FOLDER
//   dotnet run -c Release --project tests/bench -- analyse PACK RESULTS
//   dotnet run -c Release --project tests/bench -- import PACK
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
    default:
        await Console.Error.WriteLineAsync("Usage: world PEOPLE SEED FOLDER | analyse PACK RESULTS | import PACK");
        return 2;
}
