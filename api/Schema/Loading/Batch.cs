namespace Investigations.Api.Schema.Loading;

/// <summary>Gathers keys while one level of a query is resolved, then reads all of them with one call.</summary>
/// <param name="fetch">Reads the values, in the order of the keys.</param>
/// <typeparam name="TKey">What names a value.</typeparam>
/// <typeparam name="TValue">What is read.</typeparam>
/// <remarks>Lives as long as one request. The first that awaits a value closes the batch; keys asked for later open the next one.</remarks>
internal sealed class Batch<TKey, TValue>(Func<IReadOnlyList<TKey>, CancellationToken, ValueTask<IReadOnlyList<TValue>>> fetch)
    where TKey : notnull
{
    private readonly Lock gate = new();
    private readonly Dictionary<TKey, Pending<TValue>> asked = [];
    private Gathering? open;

    /// <summary>The value of a key, read once in a request.</summary>
    public Pending<TValue> Load(TKey key)
    {
        lock (gate)
        {
            if (asked.TryGetValue(key, out var pending)) return pending;
            var gathering = open ??= new Gathering();
            int position = gathering.Keys.Count;
            gathering.Keys.Add(key);
            pending = new Pending<TValue>(async cancellationToken => (await ReadAsync(gathering, cancellationToken))[position]);
            asked.Add(key, pending);
            return pending;
        }
    }

    /// <summary>The values of several keys, in their order.</summary>
    public Pending<IReadOnlyList<TValue>> Load(IReadOnlyList<TKey> keys)
    {
        var pending = keys.Select(Load).ToArray();
        return new Pending<IReadOnlyList<TValue>>(async cancellationToken =>
            await Task.WhenAll(pending.Select(one => one.GetResultAsync(cancellationToken))));
    }

    private Task<IReadOnlyList<TValue>> ReadAsync(Gathering gathering, CancellationToken cancellationToken)
    {
        lock (gate)
        {
            if (ReferenceEquals(open, gathering)) open = null;
            return gathering.Values ??= fetch(gathering.Keys, cancellationToken).AsTask();
        }
    }

    private sealed class Gathering
    {
        public List<TKey> Keys { get; } = [];

        public Task<IReadOnlyList<TValue>>? Values { get; set; }
    }
}
