using Investigations.Graph.Operations;
using Investigations.Graph.Storage;

namespace Investigations.Api.Commands;

/// <summary>A store whose changes are entered in the audit log, open together with that log.</summary>
/// <param name="store">The audited store.</param>
/// <param name="log">Its log.</param>
internal sealed class OpenedStore(IGraphStore store, AuditLog log) : IAsyncDisposable
{
    /// <summary>The store.</summary>
    public IGraphStore Store => store;

    /// <summary>Closes both.</summary>
    public async ValueTask DisposeAsync()
    {
        await store.DisposeAsync();
        await log.DisposeAsync();
    }
}
