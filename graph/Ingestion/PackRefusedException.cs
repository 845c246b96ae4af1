namespace Investigations.Graph.Ingestion;

/// <summary>A source pack cannot be read as a whole: nothing of it was taken in. The message says why and what to do.</summary>
public sealed class PackRefusedException : Exception
{
    /// <summary>With what is wrong, for people.</summary>
    public PackRefusedException(string message, Exception? inner = null)
        : base(message, inner)
    {
    }
}
