namespace Investigations.Api.Pipeline;

/// <summary>How a job ended.</summary>
internal enum JobResult
{
    /// <summary>It came to its end.</summary>
    Succeeded,

    /// <summary>It could not.</summary>
    Failed,

    /// <summary>Somebody stopped it.</summary>
    Cancelled,
}
