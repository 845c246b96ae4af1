namespace Investigations.Bench.Judging;

/// <summary>Judges world after world and prints what came of it.</summary>
internal static class JudgeRun
{
    /// <summary>Runs all seeds.</summary>
    /// <returns>How many goals were missed.</returns>
    public static async Task<int> RunAsync(JudgeOptions options)
    {
        var worlds = new List<JudgedWorld>();
        Console.WriteLine(JudgeTable.Head);
        for (int seed = options.FirstSeed; seed <= options.LastSeed; seed++)
        {
            var world = await JudgedWorld.OfAsync(seed, options);
            worlds.Add(world);
            Console.WriteLine(JudgeTable.Row(FormattableString.Invariant($"{seed}"), [world.Figures]));
        }
        int missed = JudgeTable.PrintTotals([.. worlds.Select(world => world.Figures)], [.. worlds.Select(world => world.Baseline)]);
        Console.WriteLine();
        Console.WriteLine("Held against the run, one by one:");
        foreach (var world in worlds)
        {
            foreach (string line in world.Misses) Console.WriteLine(FormattableString.Invariant($"  {world.Seed}: {line}"));
        }
        return missed;
    }
}
