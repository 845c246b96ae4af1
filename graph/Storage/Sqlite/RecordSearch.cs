using Investigations.Graph.Model;

namespace Investigations.Graph.Storage.Sqlite;

/// <summary>Searches current source records: by record id, and by the texts of their searched columns.</summary>
internal static class RecordSearch
{
    /// <summary>Most records one search looks at.</summary>
    public const int RecordBudget = 20_000;

    /// <summary>Records whose id begins with the query or one of whose cells holds its words; by file number, then record id.</summary>
    public static Page<RecordVersion> Search(Connection connection, string query, SourceFile? file, int first, string? cursor, CancellationToken cancellationToken)
    {
        var needles = SearchForm.Needles(query);
        if (needles.Count == 0) return new Page<RecordVersion>([], 0, null, null);
        string[]? after = Cursor.Read(cursor, 2);
        var alternatives = new List<IReadOnlyList<string>> { needles };
        if (SearchForm.Digits(query) is { Length: > 0 } digits) alternatives.Add([digits]);
        var offered = new SortedSet<(int File, string RecordId)>(Comparer<(int File, string RecordId)>.Create(Order));
        bool isWhole = OfferIds(connection, query.Trim(), file, offered);
        foreach (var alternative in alternatives) isWhole &= OfferTexts(connection, alternative, file, offered);
        var matching = new List<(int File, string RecordId)>();
        foreach (var place in offered)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (IsMatching(connection, place, query.Trim(), alternatives)) matching.Add(place);
        }
        var rest = after is null ? matching : matching.FindAll(place => Order(place, ((int)Cursor.Number(after[0]), after[1])) > 0);
        return Page(connection, rest, matching.Count, first, isWhole);
    }

    private static Page<RecordVersion> Page(Connection connection, List<(int File, string RecordId)> rest, int total, int first, bool isWhole)
    {
        var items = rest.Take(first).Select(place => RecordReading.Versions(connection, new RecordRef(SourceCatalogue.Of(place.File), place.RecordId))[0]).ToList();
        bool hasMore = rest.Count > first;
        TruncatedBecause? because = !isWhole ? TruncatedBecause.NodeBudget : hasMore ? TruncatedBecause.Limit : null;
        return new Page<RecordVersion>(items, total, because, hasMore ? Cursor.Write($"{rest[first - 1].File}", rest[first - 1].RecordId) : null);
    }

    private static bool OfferIds(Connection connection, string prefix, SourceFile? file, SortedSet<(int File, string RecordId)> offered)
    {
        using var rows = connection.Query("""
            select record_id from source_record where file_no=?1 and record_id>=?2 and record_id<?2||char(1114111) and retired is null order by record_id
            """);
        foreach (var each in file is null ? SourceCatalogue.All : [file])
        {
            rows.Bind(each.Number).Bind(prefix);
            while (rows.Step())
            {
                if (offered.Count >= RecordBudget) return false;
                offered.Add((each.Number, rows.Text(0)));
            }
            rows.Reset();
        }
        return true;
    }

    private static bool OfferTexts(Connection connection, IReadOnlyList<string> needles, SourceFile? file, SortedSet<(int File, string RecordId)> offered)
    {
        using var rows = connection.Query("""
            select file_no, records from search_text_index cross join search_posting on text_no=rowid
            where search_text_index match ?1 and (?2=0 or file_no=?2)
            """);
        rows.Bind(SearchForm.Expression(needles)).Bind(file?.Number ?? 0);
        while (rows.Step())
        {
            int number = (int)rows.Int(0);
            foreach (string id in FileTexts.ReadIds(rows.Blob(1)))
            {
                if (offered.Count >= RecordBudget) return false;
                offered.Add((number, id));
            }
        }
        return true;
    }

    /// <summary>The index may speak of versions that are closed by now: where there are several, the record as it stands decides.</summary>
    private static bool IsMatching(Connection connection, (int File, string RecordId) place, string prefix, List<IReadOnlyList<string>> alternatives)
    {
        using var rows = connection.Query("select version, payload from source_record where file_no=?1 and record_id=?2 and retired is null");
        if (!rows.Bind(place.File).Bind(place.RecordId).Step()) return false;
        bool isUnchanged = rows.Int(0) == 1;
        if (isUnchanged || place.RecordId.StartsWith(prefix, StringComparison.Ordinal)) return true;
        var file = SourceCatalogue.Of(place.File);
        var (cells, keys, _) = RecordPayload.ReadTexts(rows.Blob(1), file);
        var texts = new List<string>();
        SearchedColumns.Gather(file, cells, keys, texts);
        return texts.Exists(text => SearchForm.Index(text) is var form && alternatives.Exists(needles => SearchForm.Holds(form, needles)));
    }

    private static int Order((int File, string RecordId) a, (int File, string RecordId) b)
    {
        int order = a.File.CompareTo(b.File);
        return order != 0 ? order : string.CompareOrdinal(a.RecordId, b.RecordId);
    }
}
