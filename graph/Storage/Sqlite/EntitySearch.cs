using Investigations.Graph.Model;

namespace Investigations.Graph.Storage.Sqlite;

/// <summary>Searches entities by label and key.</summary>
internal static class EntitySearch
{
    /// <summary>What is indexed for an entity.</summary>
    public static string IndexForm(Entity entity) => SearchForm.Index($"{entity.Label} {Key(entity.Id)}");

    /// <summary>Entities with exactly the key first, then all others that hold the words, each part in ordinal order of the ids.</summary>
    public static Page<Entity> Search(Connection connection, string query, EntityKind? kind, int first, string? cursor)
    {
        string[] after = Cursor.Read(cursor, 2) ?? ["0", ""];
        var numbers = new EntityNumbers(connection);
        var needles = SearchForm.Needles(query);
        int[] exact = needles.Count == 0 ? [] : Exact(numbers, query, kind);
        long part = Cursor.Number(after[0]);
        int place = after[1].Length == 0 ? 0 : numbers.PlaceOf(after[1]);
        var found = part == 0 ? exact.Where(number => number > place).ToList() : [];
        long total = exact.Length;
        string expression = Expression(query, needles);
        if (needles.Count > 0 || kind is not null)
            total += Others(connection, expression, Range(connection, kind), exact, part == 0 ? 0 : place, first + 1, found);
        var exactSet = exact.ToHashSet();
        return Page(numbers, found, first, total, number => exactSet.Contains(number) ? "0" : "1");
    }

    private static Page<Entity> Page(EntityNumbers numbers, List<int> found, int first, long total, Func<int, string> partOf)
    {
        bool hasMore = found.Count > first;
        if (hasMore) found.RemoveRange(first, found.Count - first);
        var entities = numbers.Read(found);
        return hasMore
            ? new Page<Entity>(entities, total, TruncatedBecause.Limit, Cursor.Write(partOf(found[^1]), entities[^1].Id.Value))
            : new Page<Entity>(entities, total, null, null);
    }

    /// <summary>All needles in one text; or, of a number as people write it, its digits.</summary>
    private static string Expression(string query, IReadOnlyList<string> needles)
    {
        if (needles.Count == 0) return "";
        string digits = SearchForm.Digits(query);
        string words = SearchForm.Expression(needles);
        return digits.Length == 0 ? words : $"({words}) OR {SearchForm.Expression([digits])}";
    }

    private static int[] Exact(EntityNumbers numbers, string query, EntityKind? kind)
    {
        string[] keys = [query.Trim(), SearchForm.Fold(query), $"+{SearchForm.Digits(query)}"];
        var kinds = kind is { } one ? [one] : Enum.GetValues<EntityKind>();
        var found = new SortedSet<int>();
        foreach (string key in keys.Distinct(StringComparer.Ordinal))
        {
            foreach (var each in kinds) found.Add(numbers.NumberOf(each.IdOf(key).Value));
            if (kind is null || EntityKindNames.KindOf(new EntityId(key)) == kind) found.Add(numbers.NumberOf(key));
        }
        found.Remove(0);
        return [.. found];
    }

    /// <summary>Adds matches after a place until there are enough; how many there are in all beside the exact ones.</summary>
    private static long Others(
        Connection connection, string expression, (long Low, long High) range, int[] exact, int place, int enough, List<int> found)
    {
        string where = expression.Length == 0
            ? " from entity where no between ?1 and ?2 and ?3=''"
            : " from entity_index where rowid between ?1 and ?2 and entity_index match ?3";
        long total;
        using (var count = connection.Query("select count(*)" + where))
        {
            count.Bind(range.Low).Bind(range.High).Bind(expression).Step();
            total = count.Int(0);
        }
        var skipped = exact.ToHashSet();
        using var rows = connection.Query("select rowid" + where + " order by rowid");
        rows.Bind(Math.Max(range.Low, place + 1L)).Bind(range.High).Bind(expression);
        while (found.Count < enough && rows.Step())
        {
            int number = (int)rows.Int(0);
            if (!skipped.Contains(number)) found.Add(number);
        }
        return total - Matching(connection, where, range, expression, exact);
    }

    /// <summary>How many of the exact ones the words match too, so that none is counted twice.</summary>
    private static int Matching(Connection connection, string where, (long Low, long High) range, string expression, int[] exact)
    {
        int count = 0;
        using var rows = connection.Query("select 1" + where);
        foreach (int number in exact)
        {
            if (number >= range.Low && number <= range.High && rows.Bind(number).Bind(number).Bind(expression).Step()) count++;
            rows.Reset();
        }
        return count;
    }

    /// <summary>Ids begin with their kind, so entities of a kind have numbers in a row.</summary>
    private static (long Low, long High) Range(Connection connection, EntityKind? kind)
    {
        if (kind is not { } one) return (1, int.MaxValue);
        using var rows = connection.Query("select min(no), max(no) from entity where id>=?1 and id<?2");
        rows.Bind($"{one.Word()}:").Bind($"{one.Word()};").Step();
        return rows.IsNull(0) ? (1, 0) : (rows.Int(0), rows.Int(1));
    }

    private static string Key(EntityId id) => id.Value[(id.Value.IndexOf(':', StringComparison.Ordinal) + 1)..];
}
