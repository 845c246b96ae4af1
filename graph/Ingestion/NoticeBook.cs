using Investigations.Graph.Model;

namespace Investigations.Graph.Ingestion;

/// <summary>Counts what is odd, once for each file, column and code; the example is the least record id, so that the order of rows does not show.</summary>
internal sealed class NoticeBook
{
    private readonly Dictionary<(string File, string Column, string Code), ImportNotice> notices = [];

    /// <summary>All notices by file, column and code, ordinal.</summary>
    public IReadOnlyList<ImportNotice> All =>
    [
        .. notices.Values.OrderBy(notice => notice.File, StringComparer.Ordinal)
            .ThenBy(notice => notice.Column, StringComparer.Ordinal).ThenBy(notice => notice.Code, StringComparer.Ordinal)
    ];

    /// <summary>Counts one more; the message of the first stands.</summary>
    public void Add(string file, string column, string code, string example, string message, long count = 1)
    {
        var place = (file, column, code);
        if (!notices.TryGetValue(place, out var known))
        {
            notices.Add(place, new ImportNotice(file, column, code, count, example, message));
            return;
        }
        bool isLess = example.Length > 0 && (known.Example.Length == 0 || string.CompareOrdinal(example, known.Example) < 0);
        notices[place] = known with { Count = known.Count + count, Example = isLess ? example : known.Example };
    }
}
