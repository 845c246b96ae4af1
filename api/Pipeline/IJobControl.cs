namespace Investigations.Api.Pipeline;

/// <summary>Starts and stops jobs.</summary>
internal interface IJobControl : IJobBoard
{
    /// <summary>Starts a job now; one that runs already runs once more after it.</summary>
    /// <returns>False when there is no job of this name.</returns>
    ValueTask<bool> StartAsync(string name, CancellationToken cancellationToken = default);

    /// <summary>Asks a running job to stop; nothing happens when it does not run.</summary>
    /// <returns>False when there is no job of this name.</returns>
    ValueTask<bool> CancelAsync(string name, CancellationToken cancellationToken = default);
}
