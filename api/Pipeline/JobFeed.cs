
namespace Investigations.Api.Pipeline;

/// <summary>Progress of running jobs as it happens.</summary>
/// <param name="clock">Dates it.</param>
internal sealed class JobFeed(TimeProvider clock) : IObservable<JobProgress>
{
    private readonly Lock gate = new();
    private readonly List<IObserver<JobProgress>> observers = [];
    private readonly Dictionary<string, JobProgress> running = new(StringComparer.Ordinal);

    /// <summary>How far a job is; null when it is not running.</summary>
    public JobProgress? Of(string job)
    {
        lock (gate) return running.GetValueOrDefault(job);
    }

    /// <summary>Notes how far a job is.</summary>
    /// <param name="job">Its name.</param>
    /// <param name="percent">0 to 100.</param>
    /// <param name="message">What it does, for people.</param>
    public void Report(string job, int percent, string message)
    {
        var progress = new JobProgress(job, percent, message, clock.GetUtcNow());
        lock (gate) running[job] = progress;
        Tell(progress);
    }

    /// <summary>Notes that a job runs no more.</summary>
    public void End(string job)
    {
        lock (gate) running.Remove(job);
        Tell(new JobProgress(job, 100, "ended", clock.GetUtcNow()));
    }

    /// <inheritdoc/>
    public IDisposable Subscribe(IObserver<JobProgress> observer)
    {
        lock (gate) observers.Add(observer);
        return new Leaving(this, observer);
    }

    private void Tell(JobProgress progress)
    {
        IObserver<JobProgress>[] told;
        lock (gate) told = [.. observers];
        foreach (var observer in told) observer.OnNext(progress);
    }

    private sealed class Leaving(JobFeed feed, IObserver<JobProgress> observer) : IDisposable
    {
        public void Dispose()
        {
            lock (feed.gate) feed.observers.Remove(observer);
        }
    }
}
