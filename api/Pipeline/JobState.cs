namespace Investigations.Api.Pipeline;

/// <summary>What a job does now.</summary>
internal enum JobState
{
    /// <summary>Waits for its time or for somebody to start it.</summary>
    Idle,

    /// <summary>Works.</summary>
    Running,
}
