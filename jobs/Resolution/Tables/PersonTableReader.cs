namespace Investigations.Jobs.Resolution.Tables;

/// <summary>Reads CSV files as a table of persons: guesses what the columns say, and normalises their values.</summary>
internal sealed class PersonTableReader
{
    /// <summary>How many rows that were left out are told of one by one.</summary>
    public const int MostRejects = 100;

    // From here on what a column leaves behind is worth a collection: few objects, large arrays, and the next column takes their place.
    private const int ManyRows = 300_000;

    private static readonly string[] UsualIds = ["record_id", "unique_id", "rec_id", "id"];

    private readonly TableOptions options;
    private readonly Action<string, int> progress;
    private readonly RejectLog rejects = new(MostRejects);
    private readonly List<ColumnSample> samples = [];
    private readonly List<string> faults = [];
    private readonly List<int> fileStarts = [0];
    private readonly IdStore ids = new();
    private readonly Dictionary<string, ColumnStore> stores = new(StringComparer.OrdinalIgnoreCase);
    private string? idColumn;
    private ColumnStore? truth;
    private int rows;

    private PersonTableReader(TableOptions options, Action<string, int> progress)
    {
        this.options = options;
        this.progress = progress;
    }

    /// <summary>Reads the files.</summary>
    /// <param name="options">Which files, and what is known of their columns.</param>
    /// <param name="progress">Is told the name of a part of the work and its percentage; null for nobody.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The table, what was guessed, and the rows left out.</returns>
    /// <exception cref="TableFaultException">Files are missing or options name what is not there; all faults at once.</exception>
    public static TableReading Read(TableOptions options, Action<string, int>? progress = null, CancellationToken cancellationToken = default) =>
        new PersonTableReader(options, progress ?? (static (_, _) => { })).Read(cancellationToken);

    private TableReading Read(CancellationToken cancellationToken)
    {
        TakeSamples();
        Check();
        if (faults.Count > 0) throw new TableFaultException(faults);
        var guesses = new RoleGuesser(samples, options, idColumn).Guess();
        foreach (var guess in guesses)
        {
            if (guess.Role is not (FieldRole.Ignore or FieldRole.Id)) stores.Add(guess.Column, new ColumnStore(guess.Column));
        }
        if (options.TruthColumn is not null) truth = new ColumnStore(options.TruthColumn);
        foreach (string path in options.Paths) ReadFile(path, cancellationToken);
        var fields = Fields(guesses);
        var table = new PersonTable
        {
            Count = rows,
            Fields = fields,
            Ids = ids.ToList(),
            FileStarts = [.. fileStarts],
            Files = options.Paths,
            Truth = truth?.Mapped([-1, .. Enumerable.Range(1, truth.Texts.Count - 1)]),
        };
        return new TableReading(table, guesses, rejects.First, rejects.Count);
    }

    private void TakeSamples()
    {
        if (options.Paths.Count == 0) faults.Add("No file is named. Name one CSV file or more.");
        var byName = new Dictionary<string, ColumnSample>(StringComparer.OrdinalIgnoreCase);
        foreach (string path in options.Paths)
        {
            if (!File.Exists(path))
            {
                faults.Add($"'{path}' is not a file. Check the path.");
                continue;
            }
            using var file = TableFile.Open(path, new RejectLog(0), idColumn: null);
            if (file.Columns.Count == 0)
            {
                faults.Add($"'{path}' has no header. Write the names of the columns in the first line.");
                continue;
            }
            foreach (var twin in file.Columns.GroupBy(static column => column, StringComparer.OrdinalIgnoreCase).Where(static group => group.Count() > 1))
                faults.Add($"'{path}' has {twin.Count()} columns '{twin.Key}'. Give each a name of its own.");
            TakeSample(file, byName);
        }
    }

    private void TakeSample(TableFile file, Dictionary<string, ColumnSample> byName)
    {
        var columns = new ColumnSample[file.Columns.Count];
        for (int i = 0; i < columns.Length; i++)
        {
            if (!byName.TryGetValue(file.Columns[i], out columns[i]!))
            {
                byName.Add(file.Columns[i], columns[i] = new ColumnSample(file.Columns[i]));
                samples.Add(columns[i]);
            }
        }
        var batch = file.NewBatch();
        for (int left = options.SampleRows; left > 0; left -= batch.Count)
        {
            file.Read(batch);
            if (batch.Count == 0) break;
            for (int i = 0; i < columns.Length; i++)
            {
                var cells = batch.Cells(i);
                foreach (var cell in cells[..Math.Min(left, cells.Length)]) columns[i].Add(batch.Text.Slice(cell.Start, cell.Length));
            }
        }
    }

    private void Check()
    {
        if (options.LinkOnly && options.Paths.Count < 2) faults.Add("--link-only pairs records of different files: name two files at least.");
        bool Has(string column) => samples.Any(sample => string.Equals(sample.Name, column, StringComparison.OrdinalIgnoreCase));
        var named = options.Columns.Select(static choice => choice.Column).Append(options.TruthColumn).Append(options.IdColumn).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase);
        foreach (string column in named)
        {
            if (samples.Count > 0 && !Has(column)) faults.Add($"No file has a column '{column}'. The columns are: {string.Join(", ", samples.Select(static sample => sample.Name))}.");
        }
        foreach (var twice in options.Columns.GroupBy(static choice => choice.Column, StringComparer.OrdinalIgnoreCase).Where(static group => group.Count() > 1))
            faults.Add($"The column '{twice.Key}' is given {twice.Count()} roles. Give it one.");
        idColumn = options.IdColumn ?? options.Columns.Where(static choice => choice.Role == FieldRole.Id).Select(static choice => choice.Column).FirstOrDefault()
            ?? UsualIds.FirstOrDefault(Has);
    }

    private void ReadFile(string path, CancellationToken cancellationToken)
    {
        using var file = TableFile.Open(path, rejects, idColumn);
        int id = idColumn is null ? -1 : file.IndexOf(idColumn);
        var columns = new List<(ColumnStore Store, int Column)>();
        foreach (var store in truth is null ? stores.Values : stores.Values.Append(truth))
        {
            store.FillTo(rows);
            int column = file.IndexOf(store.Name);
            if (column >= 0) columns.Add((store, column));
        }
        int first = rows;
        var scan = new TableScan(file, columns, options.Workers);
        scan.Run(batch =>
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (id >= 0) ids.Add(batch, id);
            else ids.AddNumbers(rows - first + 1, batch.Count);
            rows = checked(rows + batch.Count);
            progress($"Reading {Path.GetFileName(path)}", (int)(100 * file.Position / Math.Max(file.Length, 1)));
        });
        fileStarts.Add(rows);
        foreach (var store in stores.Values) store.FillTo(rows);
        truth?.FillTo(rows);
    }

    private List<TableField> Fields(List<ColumnGuess> guesses)
    {
        var plans = new FieldPlanner([.. guesses.Where(guess => stores.ContainsKey(guess.Column)).Select(guess => (stores[guess.Column], guess))]).Plan();
        stores.Clear();
        var fields = new TableField?[plans.Count];
        var work = new WorkQueue(plans.Count, options.Workers);
        int done = 0;
        if (rows > ManyRows) GC.Collect();
        work.Run(i =>
        {
            fields[i] = FieldBuilder.Build(plans[i]);
            plans[i] = null!; // its columns are no longer needed
            if (rows > ManyRows) GC.Collect();
            progress("Normalising", 100 * Interlocked.Increment(ref done) / fields.Length);
        });
        return [.. fields.OfType<TableField>()];
    }
}
