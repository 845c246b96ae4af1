namespace Investigations.Jobs.Resolution.Tables;

/// <summary>Pieces of work that several threads take one after the other.</summary>
/// <param name="count">How many pieces.</param>
/// <param name="workers">How many threads.</param>
internal sealed class WorkQueue(int count, int workers)
{
    /// <summary>Does all pieces; the first ones are begun first. A failure is thrown when all threads have stopped.</summary>
    /// <param name="work">Does the piece of a number.</param>
    public void Run(Action<int> work)
    {
        int next = -1;
        void Take()
        {
            for (int i = Interlocked.Increment(ref next); i < count; i = Interlocked.Increment(ref next)) work(i);
        }

        if (workers <= 1 || count <= 1)
        {
            Take();
            return;
        }
        try
        {
            Parallel.Invoke(new ParallelOptions { MaxDegreeOfParallelism = workers }, [.. Enumerable.Repeat(Take, Math.Min(workers, count))]);
        }
        catch (AggregateException several)
        {
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(several.InnerExceptions[0]);
        }
    }
}
