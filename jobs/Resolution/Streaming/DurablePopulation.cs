namespace Investigations.Jobs.Resolution.Streaming;

/// <summary>A population whose changes outlive the process: each batch is in a log on the disk before it is applied.</summary>
/// <remarks>Opened again on the same population as in the beginning, the log brings all changes back. One thread writes at a time; others search meanwhile.</remarks>
internal sealed class DurablePopulation : IDisposable
{
    private readonly ResolvedPopulation population;
    private readonly PopulationLog log;
    private readonly Lock writing = new();

    private DurablePopulation(ResolvedPopulation population, PopulationLog log)
    {
        this.population = population;
        this.log = log;
    }

    /// <summary>How many records there are.</summary>
    public int Count => population.Count;

    /// <summary>How many bytes of a batch that was not complete were cut off when the log was opened; 0 for none.</summary>
    public long Cut => log.Cut;

    /// <summary>Opens a population with its log.</summary>
    /// <param name="population">The population the log was begun with; taken over.</param>
    /// <param name="path">The log; begun when there is none.</param>
    /// <exception cref="InvalidDataException">The log is damaged or belongs to another population.</exception>
    public static DurablePopulation Open(ResolvedPopulation population, string path) =>
        new(population, PopulationLog.Open(path, population.StateHash(), change => Apply(population, change)));

    /// <summary>Adds records, in batches of up to 1,000; a batch is there for good when the next begins.</summary>
    /// <returns>What became of each, in order.</returns>
    /// <exception cref="ArgumentException">An id is there, or twice among the records; none was added.</exception>
    public IReadOnlyList<AddedRecord> Add(IReadOnlyList<PersonRecord> records)
    {
        lock (writing)
        {
            var ids = new HashSet<string>(StringComparer.Ordinal);
            foreach (var record in records)
            {
                if (!ids.Add(record.Id) || population.Has(record.Id)) throw new ArgumentException($"The id '{record.Id}' is taken.", nameof(records));
            }
            var added = new List<AddedRecord>(records.Count);
            foreach (var batch in records.Chunk(PopulationLog.MostChanges))
            {
                log.Append([.. batch.Select(static record => new PopulationChange(record.Id, record))]);
                foreach (var record in batch) added.Add(population.Add(record));
            }
            return added;
        }
    }

    /// <summary>Takes records out, in batches of up to 1,000; ids that are not there are passed over.</summary>
    public void Remove(IReadOnlyList<string> ids)
    {
        lock (writing)
        {
            foreach (string[] batch in ids.Where(population.Has).Distinct(StringComparer.Ordinal).Chunk(PopulationLog.MostChanges))
            {
                log.Append([.. batch.Select(static id => new PopulationChange(id, null))]);
                foreach (string id in batch) population.Remove(id);
            }
        }
    }

    /// <inheritdoc cref="ResolvedPopulation.Search"/>
    public IReadOnlyList<RecordMatch> Search(PersonRecord record, int most) => population.Search(record, most);

    /// <inheritdoc cref="ResolvedPopulation.GroupOf"/>
    public IReadOnlyList<string> GroupOf(string id) => population.GroupOf(id);

    /// <inheritdoc cref="ResolvedPopulation.PartitionHash"/>
    public string PartitionHash() => population.PartitionHash();

    /// <inheritdoc/>
    public void Dispose() => log.Dispose();

    private static void Apply(ResolvedPopulation population, PopulationChange change)
    {
        if (change.Added is { } record) population.Add(record);
        else population.Remove(change.Id);
    }
}
