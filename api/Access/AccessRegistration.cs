namespace Investigations.Api.Access;

/// <summary>Registers sign-in.</summary>
internal static class AccessRegistration
{
    /// <summary>Adds links, sessions and budgets.</summary>
    public static IServiceCollection AddAccess(this IServiceCollection services) => services
        .AddSingleton<SignInLinks>()
        .AddSingleton<Sessions>()
        .AddRateLimiter(RequestBudget.Declare);
}
