using Investigations.Graph.Model;

namespace Investigations.Graph.Storage.Sqlite;

/// <summary>Reads rows of links.</summary>
internal static class LinkReading
{
    /// <summary>The columns that reading a row expects.</summary>
    public const string Sql = "select from_no, to_no, kind, valid_from, valid_to, weight, evidence_count, evidence from link";

    public static Link Read(Statement rows, Func<int, EntityId> idOf)
    {
        var evidence = new BlobReader(rows.Blob(7));
        return new Link(
            idOf((int)rows.Int(0)), idOf((int)rows.Int(1)), (LinkKind)rows.Int(2), new Validity(rows.MomentOrNull(3), rows.MomentOrNull(4)),
            rows.Real(5), evidence.Evidence(), (int)rows.Int(6));
    }

    /// <summary>Links by their numbers, in the order given.</summary>
    public static List<Link> Read(Connection connection, IReadOnlyCollection<int> numbers, EntityNumbers entities)
    {
        var links = new List<Link>(numbers.Count);
        using var rows = connection.Query(Sql + " where no=?1");
        foreach (int number in numbers)
        {
            if (rows.Bind(number).Step()) links.Add(Read(rows, entities.IdOf));
            rows.Reset();
        }
        return links;
    }
}
