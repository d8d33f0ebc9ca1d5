namespace Hatmax.Soak;

/// <summary>Stands for the end of the process: nothing in the writer may catch it.</summary>
internal sealed class KilledException : Exception
{
    /// <summary>Runs until the end or until killed; true when killed.</summary>
    public static bool Stops(Action action)
    {
        try
        {
            action();
            return false;
        }
        catch (KilledException)
        {
            return true;
        }
        catch (AggregateException e) when (e.InnerException is KilledException)
        {
            return true;
        }
    }
}
