namespace Investigations.Api.Schema;

/// <summary>The part of a stream that somebody wants.</summary>
/// <param name="source">All of it.</param>
/// <param name="isWanted">What to let through.</param>
/// <typeparam name="T">What is streamed.</typeparam>
internal sealed class Filtered<T>(IObservable<T> source, Func<T, bool> isWanted) : IObservable<T>
{
    /// <inheritdoc/>
    public IDisposable Subscribe(IObserver<T> observer) => source.Subscribe(new Sieve(observer, isWanted));

    private sealed class Sieve(IObserver<T> observer, Func<T, bool> isWanted) : IObserver<T>
    {
        public void OnCompleted() => observer.OnCompleted();

        public void OnError(Exception error) => observer.OnError(error);

        public void OnNext(T value)
        {
            if (isWanted(value)) observer.OnNext(value);
        }
    }
}
