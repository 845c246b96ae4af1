namespace Investigations.Graph.Storage;

/// <summary>The store cannot be reached or is locked by another process; the call is safe to repeat.</summary>
public sealed class StoreUnavailableException : Exception
{
    /// <summary>With what happened and what to do, for people.</summary>
    public StoreUnavailableException(string message, Exception? inner = null)
        : base(message, inner)
    {
    }
}
