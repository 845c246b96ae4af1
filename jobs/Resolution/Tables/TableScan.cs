namespace Investigations.Jobs.Resolution.Tables;

/// <summary>Reads a file's rows into columns on several threads: while the columns take one batch, the next is read.</summary>
/// <param name="file">The file, its header read.</param>
/// <param name="columns">The columns that are kept, and where they are in the file.</param>
/// <param name="workers">How many threads.</param>
internal sealed class TableScan(TableFile file, List<(ColumnStore Store, int Column)> columns, int workers)
{
    private const int BatchesBeforeGuess = 10; // by then the frequent values have been met
    private long rows;

    /// <summary>Reads to the end.</summary>
    /// <param name="take">Is given each batch before the columns take it.</param>
    public void Run(Action<RowBatch> take)
    {
        var batch = file.NewBatch();
        var next = file.NewBatch();
        file.Read(batch);
        int taken = 0;
        while (batch.Count > 0)
        {
            take(batch);
            rows += batch.Count;
            long more = rows * (file.Length - file.Position) / Math.Max(file.Position, 1);
            if (taken == 0) columns.ForEach(column => column.Store.ExpectRows(more + batch.Count));
            if (taken++ == BatchesBeforeGuess) columns.ForEach(column => column.Store.ExpectTexts(more + batch.Count));
            // Reading comes first and the column with most to remember next: the longest pieces must not be begun last.
            columns.Sort(static (left, right) => right.Store.Texts.Count.CompareTo(left.Store.Texts.Count));
            var (now, later) = (batch, next);
            new WorkQueue(columns.Count + 1, workers).Run(i =>
            {
                if (i == 0) file.Read(later);
                else columns[i - 1].Store.Add(now, columns[i - 1].Column);
            });
            (batch, next) = (later, now);
        }
    }
}
