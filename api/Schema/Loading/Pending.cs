using GraphQL.DataLoader;

namespace Investigations.Api.Schema.Loading;

/// <summary>A value that comes with the next batch.</summary>
/// <param name="get">Waits for the batch; asked again it gives the same value.</param>
/// <typeparam name="T">The value.</typeparam>
internal sealed class Pending<T>(Func<CancellationToken, Task<T>> get) : IDataLoaderResult<T>
{
    /// <inheritdoc/>
    public Task<T> GetResultAsync(CancellationToken cancellationToken = default) => get(cancellationToken);

    /// <summary>Makes something of the value when it is there.</summary>
    public Pending<TNext> Then<TNext>(Func<T, TNext> next) => new(async cancellationToken => next(await get(cancellationToken)));

    async Task<object?> IDataLoaderResult.GetResultAsync(CancellationToken cancellationToken) => await get(cancellationToken);
}
