using System.Runtime.InteropServices;
using Investigations.Graph.Model;

namespace Investigations.Graph.Ingestion;

/// <summary>Remembers which record ids the rows refer to, until all files are read and it can be told which lead nowhere.</summary>
internal sealed class ReferenceLedger
{
    private readonly Dictionary<SourceFile, IReadOnlyCollection<string>> seen = [];
    private readonly Dictionary<(SourceFile File, string Column, SourceFile Target), Dictionary<string, Mention>> mentions = [];

    /// <summary>Files that some reference leads to.</summary>
    public static IReadOnlySet<SourceFile> Targets { get; } = SourceCatalogue.All.SelectMany(file => file.Columns)
        .Select(column => column.References).OfType<string>().Select(name => SourceCatalogue.Find(name)!)
        .Append(SourceCatalogue.Candidates).Append(SourceCatalogue.Workers).ToHashSet();

    /// <summary>Notes the record ids that a file of this pack holds.</summary>
    public void Saw(SourceFile file, IReadOnlyCollection<string> recordIds)
    {
        if (Targets.Contains(file)) seen[file] = recordIds;
    }

    /// <summary>Notes one reference.</summary>
    public void Note(SourceFile file, string column, SourceFile target, string id, string recordId)
    {
        ref var places = ref CollectionsMarshal.GetValueRefOrAddDefault(mentions, (file, column, target), out _);
        places ??= new Dictionary<string, Mention>(StringComparer.Ordinal);
        ref var mention = ref CollectionsMarshal.GetValueRefOrAddDefault(places, id, out _);
        mention.Count++;
        if (mention.Example is null || string.CompareOrdinal(recordId, mention.Example) < 0) mention.Example = recordId;
    }

    /// <summary>Files that unresolved references lead to, once those of this pack are taken off.</summary>
    public IReadOnlyList<SourceFile> Unresolved()
    {
        foreach (var (place, ids) in mentions)
        {
            if (!seen.TryGetValue(place.Target, out var known)) continue;
            foreach (string id in ids.Keys.Where(known.Contains).ToList()) ids.Remove(id);
        }
        return [.. mentions.Where(place => place.Value.Count > 0).Select(place => place.Key.Target).Distinct().OrderBy(file => file.Number)];
    }

    /// <summary>Takes off the references that a file of the store resolves.</summary>
    public void Resolve(SourceFile target, Func<string, bool> isKnown)
    {
        foreach (var (place, ids) in mentions)
        {
            if (place.Target != target) continue;
            foreach (string id in ids.Keys.Where(isKnown).ToList()) ids.Remove(id);
        }
    }

    /// <summary>Writes a notice for each column whose references lead nowhere.</summary>
    public void Report(NoticeBook notices)
    {
        foreach (var (place, ids) in mentions)
        {
            if (ids.Count == 0) continue;
            string example = ids.Values.Select(mention => mention.Example!).Min(StringComparer.Ordinal)!;
            notices.Add(place.File.Name, place.Column, NoticeCode.DanglingReference, example,
                $"The cell names no record of {place.Target.Name} that is known; it is kept and will hold once that record is imported.",
                ids.Values.Sum(mention => mention.Count));
        }
    }

    private record struct Mention(long Count, string? Example);
}
