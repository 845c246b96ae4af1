using System.Reflection;
using static Investigations.Graph.Model.SourceCatalogue;

namespace Investigations.Jobs.Signals;

/// <summary>Remote-control tools found on devices, less what IT has approved.</summary>
/// <remarks>The list of tools is LOLRMM's (Apache-2.0; see NOTICE), names and executables in lower case.</remarks>
public sealed class RemoteTools
{
    private static readonly Lazy<HashSet<string>> Names = new(Load);

    internal RemoteTools(SignalInput input) => Unapproved = [.. Find(input)];

    /// <summary>Every unapproved remote-control tool on a device of a known worker.</summary>
    public IReadOnlyList<FoundTool> Unapproved { get; }

    /// <summary>True when a program's name or executable stands on the list.</summary>
    public static bool IsRemoteTool(string name, string path)
    {
        string executable = path[(path.LastIndexOfAny(['\\', '/']) + 1)..].ToLowerInvariant();
        return Names.Value.Contains(name.Trim().ToLowerInvariant()) || (executable.Length > 0 && Names.Value.Contains(executable));
    }

    private static IEnumerable<FoundTool> Find(SignalInput input)
    {
        var table = input.Records[Software];
        var workers = input.Records[Workers];
        var approved = new ApprovedPrograms(input.Records[ApprovedSoftware]);
        var isTool = new Dictionary<(int, int), bool>();
        for (int row = 0; row < table.Count; row++)
        {
            var key = (table["name"].TextCode(row), table["path"].TextCode(row));
            if (!isTool.TryGetValue(key, out bool known)) isTool[key] = known = IsRemoteTool(table["name"].Text(row), table["path"].Text(row));
            if (!known) continue;
            string worker = input.Accounts.WorkerOfDevice(table["device_serial"].KeyCode(row), table["first_seen"].Key(row));
            int workerRow = workers.Row(worker);
            if (approved.Covers(table, row, workerRow < 0 ? "" : workers["department"].Text(workerRow))) continue;
            var firstSeen = table["first_seen"].Moment(row);
            if (input.Candidate(Workers, worker) is { } candidate)
                yield return new FoundTool(candidate, table["name"].Text(row), firstSeen, table["command_line"].Text(row), table.Evidence(row, "name"));
        }
    }

    private static HashSet<string> Load()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Investigations.Jobs.Signals.remote-tools.txt")
            ?? throw new InvalidOperationException("remote-tools.txt is not built in.");
        using var reader = new StreamReader(stream);
        var names = new HashSet<string>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#') names.Add(line);
        }
        return names;
    }
}
