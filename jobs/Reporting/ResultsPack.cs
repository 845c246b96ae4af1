using System.Globalization;
using System.Text;
using Investigations.Graph.Model;
using Investigations.Graph.Storage;

namespace Investigations.Jobs.Reporting;

/// <summary>The results pack: eight files for spreadsheets, BI tools and checks.</summary>
/// <remarks>The same contents give the same bytes: nothing of the clock, the store or the paths is in them.</remarks>
public static class ResultsPack
{
    /// <summary>Writes the pack of a store as it stands.</summary>
    /// <param name="folder">Made when it is not there; files of the same names are replaced.</param>
    /// <param name="store">What to write.</param>
    /// <param name="parameters">Numbers and seeds the run used, by name; they go into run.json.</param>
    /// <param name="cancellationToken">Stops between files.</param>
    public static async ValueTask WriteAsync(
        string folder, IGraphStore store, IReadOnlyDictionary<string, string> parameters, CancellationToken cancellationToken = default) =>
        await WriteAsync(folder, await ResultsContents.ReadAsync(store, cancellationToken), parameters, cancellationToken);

    /// <summary>Writes a pack of contents.</summary>
    /// <param name="folder">Made when it is not there; files of the same names are replaced.</param>
    /// <param name="contents">What to write.</param>
    /// <param name="parameters">Numbers and seeds the run used, by name; they go into run.json.</param>
    /// <param name="cancellationToken">Stops between files.</param>
    public static async ValueTask WriteAsync(
        string folder, ResultsContents contents, IReadOnlyDictionary<string, string> parameters, CancellationToken cancellationToken = default)
    {
        Directory.CreateDirectory(folder);
        foreach (var (name, bytes) in Files(contents, parameters))
            await File.WriteAllBytesAsync(Path.Combine(folder, name), bytes, cancellationToken);
    }

    /// <summary>The files and their bytes, in the order of the contract.</summary>
    public static IEnumerable<KeyValuePair<string, byte[]>> Files(ResultsContents contents, IReadOnlyDictionary<string, string> parameters)
    {
        var signals = contents.Signals.OrderBy(signal => signal.Id, StringComparer.Ordinal).ToList();
        var clusters = contents.Clusters.OrderBy(cluster => cluster.Id, StringComparer.Ordinal).ToList();
        yield return new("people.csv", People(contents.Names));
        yield return new("clusters.csv", Clusters(clusters));
        yield return new("cluster_members.csv", Members(clusters));
        yield return new("key_evidence.csv", KeyEvidence(clusters));
        yield return new("signals.csv", Signals(signals, clusters));
        yield return new("evidence.csv", Evidence(signals));
        yield return new("rejects.csv", Rejects(contents.Rejects));
        yield return new("run.json", RunSummary.Bytes(contents, clusters, parameters));
    }

    private static byte[] People(IEnumerable<ResolvedName> names)
    {
        var csv = new CsvText("person_id", "file", "record_id");
        foreach (var name in names
            .Where(name => name.Record.File == SourceCatalogue.References
                ? string.Equals(name.Column, "name", StringComparison.Ordinal)
                : name.Record.File == SourceCatalogue.Candidates || name.Record.File == SourceCatalogue.Workers)
            .OrderBy(name => name.Record))
        {
            csv.Row(name.Entity.Value, name.Record.File.Name, name.Record.RecordId);
        }
        return csv.ToBytes();
    }

    private static byte[] Clusters(IEnumerable<Cluster> clusters)
    {
        var csv = new CsvText("cluster_id", "level", "risk", "typologies", "title", "first_seen", "last_seen", "state", "level_without", "alert");
        foreach (var cluster in clusters)
        {
            csv.Row(cluster.Id, Word(cluster.Level), cluster.Risk.ToString("0.000000", CultureInfo.InvariantCulture), string.Join(';', cluster.Typologies),
                cluster.Title, Moment(cluster.FirstSeen), Moment(cluster.LastSeen), Word(cluster.State),
                cluster.Key is { } key ? Word(key.LevelWithout) : "", cluster.Alert is { IsNew: true } alert ? alert.Because : "");
        }
        return csv.ToBytes();
    }

    private static byte[] Members(IEnumerable<Cluster> clusters)
    {
        var csv = new CsvText("cluster_id", "kind", "id", "label", "role", "rank");
        foreach (var cluster in clusters)
        {
            foreach (var member in cluster.Members.OrderBy(member => member.Role).ThenBy(member => member.Rank).ThenBy(member => member.Entity))
                csv.Row(cluster.Id, member.Kind.ResultsWord(), member.Entity.Value, member.Label, Word(member.Role), Number(member.Rank));
        }
        return csv.ToBytes();
    }

    private static byte[] KeyEvidence(IEnumerable<Cluster> clusters)
    {
        var csv = new CsvText("cluster_id", "id", "file", "record_id", "column");
        foreach (var cluster in clusters)
        {
            if (cluster.Key is not { } key) continue;
            foreach (string id in key.Values.Select(value => value.Value).Concat(key.SignalIds)) csv.Row(cluster.Id, id, "", "", "");
            foreach (var record in key.Records) csv.Row(cluster.Id, "", record.File.Name, record.RecordId, record.Column);
        }
        return csv.ToBytes();
    }

    private static byte[] Signals(IEnumerable<Signal> signals, IEnumerable<Cluster> clusters)
    {
        var clusterOf = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var cluster in clusters.OrderByDescending(cluster => cluster.Level).ThenByDescending(cluster => cluster.Risk).ThenBy(cluster => cluster.Id, StringComparer.Ordinal))
        {
            foreach (string signal in cluster.SignalIds) clusterOf.TryAdd(signal, cluster.Id);
        }
        var csv = new CsvText("signal_id", "indicator", "subject_kind", "subject_id", "cluster_id", "at", "strength", "explanation", "refuted_by");
        foreach (var signal in signals)
        {
            var kind = EntityKindNames.KindOf(signal.Subject) ?? EntityKind.Document;
            csv.Row(signal.Id, signal.Indicator, kind.ResultsWord(), signal.Subject.Value, clusterOf.GetValueOrDefault(signal.Id, ""),
                Moment(signal.At), Word(signal.Strength), signal.Explanation, signal.RefutedBy);
        }
        return csv.ToBytes();
    }

    private static byte[] Evidence(IEnumerable<Signal> signals)
    {
        var csv = new CsvText("signal_id", "file", "record_id", "column");
        foreach (var signal in signals)
        {
            foreach (var evidence in signal.Evidence.Order()) csv.Row(signal.Id, evidence.File.Name, evidence.RecordId, evidence.Column);
        }
        return csv.ToBytes();
    }

    private static byte[] Rejects(IEnumerable<RejectedRecord> rejects)
    {
        var csv = new CsvText("file", "line", "record_id", "column", "reason");
        foreach (var reject in rejects
            .OrderBy(reject => reject.File, StringComparer.Ordinal).ThenBy(reject => reject.Line).ThenBy(reject => reject.RecordId, StringComparer.Ordinal)
            .ThenBy(reject => reject.Column, StringComparer.Ordinal).ThenBy(reject => reject.Reason))
        {
            csv.Row(reject.File, reject.Line.ToString(CultureInfo.InvariantCulture), reject.RecordId, reject.Column, Word(reject.Reason));
        }
        return csv.ToBytes();
    }

    /// <summary>An enum's name in lower case with underscores, such as <c>required_cell_empty</c>.</summary>
    internal static string Word<T>(T value) where T : struct, Enum
    {
        var word = new StringBuilder();
        foreach (char c in value.ToString())
        {
            if (char.IsAsciiLetterUpper(c) && word.Length > 0) word.Append('_');
            word.Append(char.ToLowerInvariant(c));
        }
        return word.ToString();
    }

    private static string Moment(DateTimeOffset? moment) => moment is { } at ? MomentKey.Of(at) : "";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
