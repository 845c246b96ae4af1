using Investigations.Graph.Model;

namespace Investigations.Jobs.Signals;

/// <summary>The files an indicator needs: all of a group, and any one of several groups.</summary>
public sealed class FileNeeds
{
    private readonly SourceFile[][] alternatives;

    private FileNeeds(SourceFile[][] alternatives, string feed = "")
    {
        this.alternatives = alternatives;
        Feed = feed;
    }

    /// <summary>What no pack holds and only a feed could bring; "" where files are enough.</summary>
    public string Feed { get; }

    /// <summary>The groups: one of them is enough, of it all files are needed.</summary>
    public IReadOnlyList<IReadOnlyList<SourceFile>> Alternatives => alternatives;

    /// <summary>All of these.</summary>
    public static FileNeeds All(params SourceFile[] files) => new([files]);

    /// <summary>Something that no file of a pack holds: not computable until a feed of it is imported.</summary>
    /// <param name="feed">What it is, without "no".</param>
    public static FileNeeds OnlyFeed(string feed) => new([], feed);

    /// <summary>Or else all of these.</summary>
    public FileNeeds Or(params SourceFile[] files) => new([.. alternatives, files]);

    /// <summary>Null when some group is complete; else what the group nearest to it lacks, such as "no shipments".</summary>
    public string? Missing(RecordSet records)
    {
        if (Feed.Length > 0) return $"no {Feed}";
        var lacks = alternatives.Select(group => group.Where(file => !records[file].IsDelivered).ToList()).ToList();
        if (lacks.Any(missing => missing.Count == 0)) return null;
        return string.Join(" or ", lacks.GroupBy(missing => missing.Count).MinBy(group => group.Key)!
            .Select(missing => "no " + string.Join(", no ", missing.Select(file => file.Kind.Replace('_', ' ')))));
    }

    /// <summary>The oldest delivery among the files of the freshest complete group; null when none is complete.</summary>
    public DateTimeOffset? FreshAt(RecordSet records) => alternatives
        .Where(group => group.All(file => records[file].IsDelivered))
        .Select(group => group.Min(file => records[file].DeliveredAt)).Max();
}
