using System.Globalization;

namespace Investigations.Bench.Judging;

/// <summary>Which worlds are judged, and by what.</summary>
internal sealed record JudgeOptions(int FirstSeed, int LastSeed, int People, int? NetworkCount, string? Difficulty, string? Keep, string? From, string Score)
{
    /// <summary>The options of a command line, or null when it is not understood.</summary>
    public static JudgeOptions? Parse(string[] words)
    {
        var named = new Dictionary<string, string>(StringComparer.Ordinal);
        for (int i = 0; i + 1 < words.Length; i += 2) named[words[i]] = words[i + 1];
        if (words.Length % 2 != 0 || !named.TryGetValue("--seeds", out string? seeds)) return null;
        string[] ends = seeds.Split('-');
        string mix = named.GetValueOrDefault("--mix", "mixed");
        string shared = Environment.GetEnvironmentVariable("INVESTIGATIONS_SHARED") ?? Path.Combine("..", "shared");
        return new JudgeOptions(
            Number(ends[0]), Number(ends[^1]), Number(named.GetValueOrDefault("--people", "5000")),
            string.Equals(mix, "honest", StringComparison.Ordinal) ? 0 : null,
            named.GetValueOrDefault("--difficulty") ?? (string.Equals(mix, "careful", StringComparison.Ordinal) ? "careful" : null),
            named.GetValueOrDefault("--keep"), named.GetValueOrDefault("--from"), named.GetValueOrDefault("--judge", Path.Combine(shared, "score", "score.py")));
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
