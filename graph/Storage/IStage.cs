using Investigations.Graph.Model;

namespace Investigations.Graph.Storage;

/// <summary>One stage of the pipeline: loads what the stage before wrote, makes one pure call, saves what it found.</summary>
/// <remarks>Stages never call each other. Whoever runs one opens the run before it and notes its outcome after it.</remarks>
public interface IStage
{
    /// <summary>resolve, correlate, signal, cluster, score or report.</summary>
    string Name { get; }

    /// <summary>Does the work of one run.</summary>
    /// <param name="store">Where it reads and writes.</param>
    /// <param name="run">The run it belongs to, from <see cref="IGraphStore.BeginRunAsync"/>.</param>
    /// <param name="cancellationToken">Stops the work; what was saved stays whole.</param>
    /// <returns>What it counted and what it left out, under its own name.</returns>
    /// <exception cref="StoreUnavailableException">The store cannot be reached; the stage is safe to repeat.</exception>
    ValueTask<StageOutcome> RunAsync(IGraphStore store, long run, CancellationToken cancellationToken = default);
}
