namespace Investigations.Jobs.Resolution.Streaming;

/// <summary>Lets one thread in at a time, in the order in which they came, so that a long run of additions does not keep searches waiting.</summary>
internal sealed class Turnstile
{
    private int next;
    private int serving;

    /// <summary>Does something alone.</summary>
    public T Pass<T>(Func<T> work)
    {
        int turn = Interlocked.Increment(ref next) - 1;
        var wait = default(SpinWait);
        while (Volatile.Read(ref serving) != turn) wait.SpinOnce(sleep1Threshold: -1);
        try
        {
            return work();
        }
        finally
        {
            Volatile.Write(ref serving, turn + 1);
        }
    }
}
