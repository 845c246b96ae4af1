using Investigations.Graph.Storage;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace Investigations.Tests.Contracts;

/// <summary>What every graph store must do. Each store runs all of it; none has exceptions.</summary>
public abstract partial class GraphStoreContract
{
    /// <summary>What the stores take as the time.</summary>
    protected FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 4, 1, 8, 0, 0, TimeSpan.Zero));

    /// <summary>A store with nothing in it.</summary>
    protected abstract ValueTask<IGraphStore> OpenEmptyAsync();

    /// <summary>The store of before, after it was disposed of.</summary>
    protected abstract ValueTask<IGraphStore> ReopenAsync();

    private static CancellationToken Token => TestContext.Current.CancellationToken;
}
