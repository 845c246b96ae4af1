using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;

namespace Investigations.Jobs.Signals.Apply;

/// <summary>Finds "so many years of a tool" in a resume, and knows since when each tool exists.</summary>
internal static partial class ToolYears
{
    private static readonly Lazy<Dictionary<string, int>> Released = new(Load);

    /// <summary>Every statement of years with a tool of the list: years, tool, and the year of its first release.</summary>
    public static IEnumerable<(int Years, string Tool, int Released)> In(string text)
    {
        foreach (Match match in Statement().Matches(text.ToLowerInvariant()))
        {
            string rest = match.Groups["rest"].Value;
            // The longest name wins: "react native" is not "react".
            string? tool = Released.Value.Keys.Where(name => rest.StartsWith(name, StringComparison.Ordinal) && (rest.Length == name.Length || !char.IsLetterOrDigit(rest[name.Length]))).MaxBy(name => name.Length);
            if (tool is not null) yield return (int.Parse(match.Groups["years"].ValueSpan, CultureInfo.InvariantCulture), tool, Released.Value[tool]);
        }
    }

    [GeneratedRegex(@"\b(?<years>\d{1,2})\s*\+?\s*(?:years?|yrs?)\s+(?:of\s+)?(?:professional\s+|hands-on\s+)?(?:experience\s+)?(?:(?:with|in|using|of|building|developing)\s+)?(?<rest>[^\n]{1,30})",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Statement();

    private static Dictionary<string, int> Load()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Investigations.Jobs.Signals.Apply.tool-years.txt")
            ?? throw new InvalidOperationException("tool-years.txt is not built in.");
        using var reader = new StreamReader(stream);
        var years = new Dictionary<string, int>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#') continue;
            years.Add(line[..^5], int.Parse(line.AsSpan(line.Length - 4), CultureInfo.InvariantCulture));
        }
        return years;
    }
}
